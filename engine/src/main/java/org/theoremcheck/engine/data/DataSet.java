package org.theoremcheck.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.random.Key;
import org.theoremcheck.kernels.random.RandomKernels;

/**
 * Examples (x_i, y_i), i = 1 … m: a feature matrix X ∈ R^{m×d} and a target per row, a number or a class. Independent of
 * backends and immutable; every method returns another data set, and {@link #provenance} tells how it came about.
 */
public final class DataSet {
    private final String name;
    private final String provenance;
    private final List<String> features;
    private final String target;
    private final List<String> classes;
    private final double[] x;
    private final double[] y;

    private DataSet(
            String name,
            String provenance,
            List<String> features,
            double[] x,
            String target,
            List<String> classes,
            double[] y) {
        this.name = name;
        this.provenance = provenance;
        this.features = List.copyOf(features);
        this.target = target;
        this.classes = List.copyOf(classes);
        this.x = x;
        this.y = y;
    }

    /**
     * Takes the numbers over.
     *
     * @param provenance source and licence, in one line
     * @param features names of the columns, at least one
     * @param x m·d numbers, row-major; finite; not copied, not to be modified afterwards
     * @param target name of the target
     * @param classes names of the classes, empty for regression
     * @param y m numbers, finite, or class numbers 0 … K − 1; not copied, not to be modified afterwards
     * @throws IllegalArgumentException if the sizes disagree, a number is not finite or a class number is out of range
     */
    public static DataSet of(
            String name,
            String provenance,
            List<String> features,
            double[] x,
            String target,
            List<String> classes,
            double[] y) {
        if (y.length == 0 || features.isEmpty() || (long) features.size() * y.length != x.length) {
            throw new IllegalArgumentException(name + " has " + x.length + " feature values for " + y.length
                    + " rows of " + features.size() + "; pass rows × columns values, at least one of each");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                throw new IllegalArgumentException(name + " row " + i / features.size() + " has "
                        + features.get(i % features.size()) + " = " + x[i] + "; pass finite numbers");
            }
        }
        for (int i = 0; i < y.length; i++) {
            boolean right = classes.isEmpty()
                    ? Double.isFinite(y[i])
                    : y[i] == Math.rint(y[i]) && y[i] >= 0 && y[i] < classes.size();
            if (!right) {
                throw new IllegalArgumentException(name + " row " + i + " has target " + y[i] + "; pass "
                        + (classes.isEmpty() ? "finite numbers" : "class numbers 0 … " + (classes.size() - 1)));
            }
        }
        return new DataSet(name, provenance, features, x, target, classes, y);
    }

    public String name() {
        return name;
    }

    /** Source, licence and every step since. */
    public String provenance() {
        return provenance;
    }

    /** m, the number of examples. */
    public int rows() {
        return y.length;
    }

    /** d, the number of features. */
    public int columns() {
        return features.size();
    }

    public List<String> featureNames() {
        return features;
    }

    public String targetName() {
        return target;
    }

    /** Names of the classes; empty for regression. */
    public List<String> classes() {
        return classes;
    }

    public double feature(int row, int column) {
        return x[row * columns() + column];
    }

    /** The target of a row; for classes, the class number. */
    public double target(int row) {
        return y[row];
    }

    /** How many rows each class has; empty for regression. */
    public int[] classCounts() {
        int[] counts = new int[classes.size()];
        if (counts.length > 0) {
            Arrays.stream(y).forEach(k -> counts[(int) k]++);
        }
        return counts;
    }

    /** X, m×d, one lane shared by all. */
    public Matrix features(LaneArithmetic arithmetic) {
        return new Matrix(arithmetic.of(x, x.length, 1), rows(), columns());
    }

    /** y, m×1, one lane shared by all. */
    public Matrix targets(LaneArithmetic arithmetic) {
        return Matrix.column(arithmetic.of(y, y.length, 1));
    }

    /** Y ∈ {0, 1}^{m×K}, a single 1 per row, in the column of the class; one lane shared by all. */
    public Matrix oneHot(LaneArithmetic arithmetic) {
        int k = requireClasses();
        double[] entries = new double[rows() * k];
        for (int i = 0; i < rows(); i++) {
            entries[i * k + (int) y[i]] = 1;
        }
        return new Matrix(arithmetic.of(entries, entries.length, 1), rows(), k);
    }

    /** The rows with these numbers, in this order, repetitions allowed. */
    public DataSet select(int... rows) {
        return select(rows.length + " of " + rows() + " rows chosen", rows);
    }

    private DataSet select(String step, int... rows) {
        int d = columns();
        double[] chosenX = new double[rows.length * d];
        double[] chosenY = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(x, rows[i] * d, chosenX, i * d, d);
            chosenY[i] = y[rows[i]];
        }
        return with(step, features, chosenX, chosenY);
    }

    /** Consecutive parts of these sizes, from the first row on; what is left over is dropped. */
    public List<DataSet> split(int... sizes) {
        List<DataSet> parts = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            if (size < 1 || size > rows() - from) {
                throw new IllegalArgumentException("cannot split the " + rows() + " rows of " + name + " into "
                        + Arrays.toString(sizes) + "; pass sizes of at least 1 that add up to at most that");
            }
            int to = from + size;
            parts.add(select(
                    "rows " + from + " … " + (to - 1), IntStream.range(from, to).toArray()));
            from = to;
        }
        return parts;
    }

    /**
     * The rows in random order, every order equally likely: swaps from the last row to the first (Durstenfeld 1964), with
     * the uniform numbers of the key ({@code data.NAME}, seed). The same on every backend.
     */
    public DataSet shuffled(RandomKernels random, long seed) {
        double[] u = random.uniform(Key.of("data." + name, seed), 0, new long[] {0}, rows())
                .toDoubles();
        int[] order = IntStream.range(0, rows()).toArray();
        for (int i = rows() - 1; i > 0; i--) {
            int j = (int) (u[i] * (i + 1)); // below i + 1, as u ≤ 1 − 2⁻⁵³
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
        return select("shuffled with seed " + seed, order);
    }

    /** Another function of the target; regression only. @param step what was done, for the provenance */
    public DataSet mapTargets(String step, DoubleUnaryOperator function) {
        if (!classes.isEmpty()) {
            throw new IllegalArgumentException(name + " has classes; only numeric targets can be mapped");
        }
        return with(step, features, x, Arrays.stream(y).map(function).toArray());
    }

    /** The same rows with other features. */
    DataSet withFeatures(String step, List<String> names, double[] numbers) {
        return with(step, names, numbers, y);
    }

    /** The same data with names for the classes, in order. */
    DataSet withClasses(List<String> names) {
        return of(name, provenance, features, x, target, names, y);
    }

    private DataSet with(String step, List<String> names, double[] otherX, double[] otherY) {
        return of(name, provenance + "; " + step, names, otherX, target, classes, otherY);
    }

    private int requireClasses() {
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is a regression problem with target " + target + "; one-hot targets need classes");
        }
        return classes.size();
    }

    /** Names {@code stem 1} … {@code stem count}. */
    static List<String> numbered(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> stem + " " + i).toList();
    }

    @Override
    public String toString() {
        return name + " (" + rows() + " × " + columns() + ", " + target
                + (classes.isEmpty() ? "" : " of " + classes.size() + " classes") + ")";
    }
}
