package org.theoremcheck.generators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;

/** The mutable arrays of a cohort while a {@link Family} writes it; lane-innermost, shape (size, lanes) per variable. */
public final class Draft {
    /** Axes along which vectors lie one below the other: examples, points, atoms. */
    private static final List<String> MANY = List.of("m", "p", "atom");

    private final Map<String, Integer> shape;
    private final List<Variable> variables;
    private final Map<String, Variable> byName = new LinkedHashMap<>();
    private final int lanes;
    private final Map<String, double[]> values = new LinkedHashMap<>();

    public Draft(Map<String, Integer> shape, List<Variable> variables, int lanes) {
        this.shape = Map.copyOf(shape);
        this.variables = List.copyOf(variables);
        this.lanes = lanes;
        variables.forEach(v -> byName.put(v.name(), v));
    }

    public int lanes() {
        return lanes;
    }

    /** The length of an axis. @throws IllegalArgumentException if there is no such axis */
    public int length(String axis) {
        Integer length = shape.get(axis);
        if (length == null) {
            throw new IllegalArgumentException("no axis " + axis + " in shape " + shape);
        }
        return length;
    }

    /** Rows of a variable. */
    public int size(String name) {
        return variable(name).size(shape);
    }

    /** The variables' names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether the variable has no axes. */
    public boolean isScalar(String name) {
        return variable(name).axes().isEmpty();
    }

    /** Rows of one vector of the variable: an example or a point of those stored one below the other, else all of it. */
    public int width(String name) {
        List<String> axes = variable(name).axes();
        boolean many = !axes.isEmpty() && MANY.contains(axes.get(0));
        return many ? size(name) / length(axes.get(0)) : size(name);
    }

    /** @throws IllegalArgumentException if the length does not fit the variable's shape */
    public void put(String name, double[] numbers) {
        int needed = Lanes.count(size(name), lanes);
        if (numbers.length != needed) {
            throw new IllegalArgumentException(
                    "variable " + name + " got " + numbers.length + " values, needs " + needed);
        }
        values.put(name, numbers);
    }

    /** The variable's own array: writing to it changes the draft. */
    public double[] get(String name) {
        double[] numbers = values.get(name);
        if (numbers == null) {
            throw new IllegalArgumentException(
                    "variable " + name + " has not been drawn yet; drawn are " + values.keySet());
        }
        return numbers;
    }

    public Cohort cohort(Kernels kernels, long key, long[] index) {
        return new Cohort(kernels, shape, variables, values, key, index);
    }

    private Variable variable(String name) {
        Variable variable = byName.get(name);
        if (variable == null) {
            throw new IllegalArgumentException("no variable " + name + " in the layout " + variables);
        }
        return variable;
    }
}
