package org.theoremcheck.engine.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One problem: exact numbers under their names. Derived quantities (labels, optima) are not stored; a claim's program
 * recomputes them, in whatever arithmetic it runs.
 *
 * @param shape length of every axis, each ≥ 1
 * @param variables in the order of {@code values}
 * @param values row-major numbers per variable; finite
 * @param key of the random streams the claim's own algorithm draws from (minibatches, say)
 * @param index number of the instance in its stream
 */
public record Instance(
        Map<String, Integer> shape, List<Variable> variables, Map<String, double[]> values, long key, long index) {
    public Instance {
        shape = Map.copyOf(shape);
        variables = List.copyOf(variables);
        values = new LinkedHashMap<>(values);
        for (Variable variable : variables) {
            double[] numbers = values.get(variable.name());
            int size = variable.size(shape);
            if (numbers == null || numbers.length != size) {
                throw new IllegalArgumentException("variable " + variable.name() + " has "
                        + (numbers == null ? "no" : Integer.toString(numbers.length)) + " values, needs " + size
                        + " for shape "
                        + shape + "; fix the instance");
            }
            for (int i = 0; i < size; i++) {
                if (!Double.isFinite(numbers[i])) {
                    throw new IllegalArgumentException("variable " + variable.name() + " entry " + i + " is "
                            + numbers[i] + "; an instance holds finite numbers only");
                }
            }
        }
        if (values.size() != variables.size()) {
            throw new IllegalArgumentException(
                    "values are given for " + values.keySet() + " but the variables are " + variables);
        }
    }

    /** The numbers of one variable, row-major; a copy. */
    public double[] get(String name) {
        double[] numbers = values.get(name);
        if (numbers == null) {
            throw new IllegalArgumentException("no variable " + name + "; there are " + values.keySet());
        }
        return numbers.clone();
    }

    /** This instance with other numbers for one variable. */
    public Instance with(String name, double... numbers) {
        Map<String, double[]> changed = new LinkedHashMap<>(values);
        changed.put(name, numbers.clone());
        return new Instance(shape, variables, changed, key, index);
    }

    /** This instance without one index of an axis, in every variable that has it. @throws IllegalArgumentException if its length is 1 */
    public Instance without(String axis, int position) {
        int length = shape.getOrDefault(axis, 0);
        if (length < 2 || position < 0 || position >= length) {
            throw new IllegalArgumentException(
                    "cannot drop index " + position + " of axis " + axis + " with length " + length);
        }
        Map<String, Integer> smaller = new LinkedHashMap<>(shape);
        smaller.put(axis, length - 1);
        Map<String, double[]> kept = new LinkedHashMap<>();
        for (Variable variable : variables) {
            double[] numbers = Objects.requireNonNull(values.get(variable.name()));
            // An axis may occur twice (a square matrix over units): drop along each occurrence in turn.
            int[] lengths = variable.axes().stream().mapToInt(shape::get).toArray();
            for (int axisAt = 0; axisAt < lengths.length; axisAt++) {
                if (variable.axes().get(axisAt).equals(axis)) {
                    numbers = dropAlong(numbers, lengths, axisAt, position);
                    lengths[axisAt]--;
                }
            }
            kept.put(variable.name(), numbers);
        }
        return new Instance(smaller, variables, kept, key, index);
    }

    private static double[] dropAlong(double[] numbers, int[] lengths, int axisAt, int position) {
        int inner = 1;
        for (int i = axisAt + 1; i < lengths.length; i++) {
            inner *= lengths[i];
        }
        int length = lengths[axisAt];
        double[] kept = new double[numbers.length / length * (length - 1)];
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i / inner % length != position) {
                kept[next++] = numbers[i];
            }
        }
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instance that
                && shape.equals(that.shape)
                && variables.equals(that.variables)
                && key == that.key
                && index == that.index
                && variables.stream().allMatch(v -> Arrays.equals(values.get(v.name()), that.values.get(v.name())));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(key * 31 + index) + 31 * shape.hashCode();
    }
}
