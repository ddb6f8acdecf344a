package org.theoremcheck.theorems;

import java.util.StringJoiner;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;

/** An instance as a person reads it: every variable with its axes, vectors in one line, matrices in rows. */
final class InstanceText {
    private InstanceText() {}

    static String of(Instance instance) {
        StringBuilder text = new StringBuilder();
        for (Variable variable : instance.variables()) {
            double[] values = instance.get(variable.name());
            int columns = variable.axes().isEmpty()
                    ? 1
                    : instance.shape().get(variable.axes().get(variable.axes().size() - 1));
            text.append(variable.name()).append(axes(variable, instance)).append(" =");
            text.append(variable.axes().size() < 2 ? " " : "\n");
            for (int first = 0; first < values.length; first += columns) {
                text.append(variable.axes().size() < 2 ? "" : "    ")
                        .append(line(values, first, columns))
                        .append('\n');
            }
        }
        return text.toString();
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
        StringJoiner line = new StringJoiner("  ");
        for (int i = first; i < first + count; i++) {
            String number = Double.toString(values[i]);
            line.add(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
        }
        return line.toString();
    }
}
