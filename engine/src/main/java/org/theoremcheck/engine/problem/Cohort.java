package org.theoremcheck.engine.problem;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Many problems of one shape, one per lane, on one backend. Not thread-safe: a cohort belongs to the task that runs it.
 */
public final class Cohort {
    private final Kernels kernels;
    private final Map<String, Integer> shape;
    private final List<Variable> variables;
    private final Map<String, double[]> host;
    private final long key;
    private final long[] index;
    private final Map<String, Lanes> uploaded = new HashMap<>();

    /**
     * @param values per variable, its size × lanes numbers, lane-innermost; not copied, not to be modified afterwards
     * @param index instance number per lane
     */
    public Cohort(
            Kernels kernels,
            Map<String, Integer> shape,
            List<Variable> variables,
            Map<String, double[]> values,
            long key,
            long[] index) {
        this.kernels = kernels;
        this.shape = Map.copyOf(shape);
        this.variables = List.copyOf(variables);
        this.host = values;
        this.key = key;
        this.index = index;
        for (Variable variable : variables) {
            double[] numbers = values.get(variable.name());
            int needed = Lanes.count(variable.size(shape), index.length);
            if (numbers == null || numbers.length != needed) {
                throw new IllegalArgumentException("variable " + variable.name() + " has "
                        + (numbers == null ? "no" : Integer.toString(numbers.length)) + " values, needs " + needed
                        + " for shape " + shape
                        + " and " + index.length + " lanes");
            }
        }
    }

    /** A cohort of the given instances, in this order. @throws IllegalArgumentException if their shapes or variables differ */
    public static Cohort of(Kernels kernels, List<Instance> instances) {
        Instance first = instances.get(0);
        int lanes = instances.size();
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Variable variable : first.variables()) {
            values.put(variable.name(), new double[Lanes.count(variable.size(first.shape()), lanes)]);
        }
        long[] index = new long[lanes];
        for (int l = 0; l < lanes; l++) {
            Instance instance = instances.get(l);
            if (!instance.shape().equals(first.shape())
                    || !instance.variables().equals(first.variables())
                    || instance.key() != first.key()) {
                throw new IllegalArgumentException("instances " + first.index() + " and " + instance.index()
                        + " differ in shape, variables or key; a cohort holds problems of one shape");
            }
            index[l] = instance.index();
            for (Variable variable : first.variables()) {
                double[] from = Objects.requireNonNull(instance.values().get(variable.name()));
                double[] to = Objects.requireNonNull(values.get(variable.name()));
                for (int r = 0; r < from.length; r++) {
                    to[r * lanes + l] = from[r];
                }
            }
        }
        return new Cohort(kernels, first.shape(), first.variables(), values, first.key(), index);
    }

    public Kernels kernels() {
        return kernels;
    }

    public int lanes() {
        return index.length;
    }

    public Map<String, Integer> shape() {
        return shape;
    }

    /** The length of an axis. @throws IllegalArgumentException if there is no such axis */
    public int length(String axis) {
        Integer length = shape.get(axis);
        if (length == null) {
            throw new IllegalArgumentException("no axis " + axis + " in shape " + shape);
        }
        return length;
    }

    public long key() {
        return key;
    }

    /** Instance number per lane; a copy. */
    public long[] index() {
        return index.clone();
    }

    /** Whether the instances store a variable of this name. */
    public boolean has(String name) {
        return host.containsKey(name);
    }

    /** A variable on the backend: its size rows per lane. @throws IllegalArgumentException if there is no such variable */
    public Lanes get(String name) {
        double[] numbers = host.get(name);
        if (numbers == null) {
            throw new IllegalArgumentException("no variable " + name + "; there are " + host.keySet());
        }
        return uploaded.computeIfAbsent(name, n -> kernels.lane().of(numbers, numbers.length / lanes(), lanes()));
    }

    /** A variable with two axes as a matrix per lane. */
    public Matrix matrix(String name) {
        Variable variable = variables.stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no variable " + name + "; there are " + host.keySet()));
        if (variable.axes().size() != 2) {
            throw new IllegalArgumentException(
                    "variable " + name + " has axes " + variable.axes() + "; a matrix has two");
        }
        return new Matrix(
                get(name),
                length(variable.axes().get(0)),
                length(variable.axes().get(1)));
    }

    /** One lane, exactly. */
    public Instance instance(int lane) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Variable variable : variables) {
            double[] all = Objects.requireNonNull(host.get(variable.name()));
            double[] one = new double[all.length / lanes()];
            for (int r = 0; r < one.length; r++) {
                one[r] = all[r * lanes() + lane];
            }
            values.put(variable.name(), one);
        }
        return new Instance(shape, variables, values, key, index[lane]);
    }

    /** The same problems on another backend. */
    public Cohort on(Kernels other) {
        return new Cohort(other, shape, variables, host, key, index);
    }

    /** Uniform numbers in (0, 1) that belong to each instance; the claim's algorithm names its streams from 0. */
    public Lanes uniform(int stream, int rows) {
        return kernels.random().uniform(key, ALGORITHM + stream, index, rows);
    }

    /** Whole numbers from 0 to m − 1 that belong to each instance, from the {@link #uniform} ones. */
    public Lanes whole(int stream, int rows, int m) {
        return whole(stream, rows, m, index);
    }

    /** The same for numbers that belong to other counters than the instances' own, one per lane of the result. */
    public Lanes whole(int stream, int rows, int m, long[] counters) {
        return kernels.random().whole(key, ALGORITHM + stream, counters, rows, m);
    }

    /** Streams at and above this number belong to algorithms, those below to generators. */
    public static final int ALGORITHM = 1 << 20;
}
