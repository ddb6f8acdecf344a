package org.theoremcheck.theorems;

import java.util.StringJoiner;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;

/** An instance as a person reads it: every variable with its axes, vectors in one line, matrices in rows. */
final class InstanceText {
    /** Characters of a line of numbers, after which the next begins. */
    private static final int WIDTH = 100;

    private InstanceText() {}

    static String of(Instance instance) {
        StringBuilder text = new StringBuilder();
        for (Variable variable : instance.variables()) {
            double[] values = instance.get(variable.name());
            int columns = columns(variable, instance, values.length);
            text.append(variable.name()).append(axes(variable, instance)).append(" =");
            text.append(columns == values.length ? " " : "\n");
            for (int first = 0; first < values.length; first += columns) {
                text.append(columns == values.length ? "" : "    ")
                        .append(line(values, first, columns))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Numbers in a row; a matrix of one column is written as a vector. */
    private static int columns(Variable variable, Instance instance, int numbers) {
        int last = variable.axes().isEmpty()
                ? 1
                : instance.shape().get(variable.axes().get(variable.axes().size() - 1));
        return last == 1 ? Math.max(1, numbers) : last;
    }

    private static String axes(Variable variable, Instance instance) {
        if (variable.axes().isEmpty()) {
            return "";
        }
        StringJoiner axes = new StringJoiner(" × ", " (", ")");
        variable.axes().forEach(axis -> axes.add(axis + " = " + instance.shape().get(axis)));
        return axes.toString();
    }

    private static String line(double[] values, int first, int count) {
        StringBuilder line = new StringBuilder();
        int begun = 0;
        for (int i = first; i < first + count; i++) {
            String number = Double.toString(values[i]);
            String shown = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
            if (line.length() - begun + shown.length() > WIDTH) {
                begun = line.length();
                line.append("\n      ");
            } else if (i > first) {
                line.append("  ");
            }
            line.append(shown);
        }
        return line.toString();
    }
}
