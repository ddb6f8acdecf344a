package org.theoremcheck.generators.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.boxqp.BoxDual;
import org.theoremcheck.kernels.boxqp.RowAscent;
import org.theoremcheck.kernels.boxqp.RunningAscent;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * {@value #COUNT} duals of n = {@value #N} Gaussian gradients with P components of variance 1/P, ε = C = 1, to a relative gap of {@value #GAP}.
 *
 * @param p P
 */
record Duals(Kernels k, int p) {
    static final int COUNT = 1000;
    static final int N = 128;
    static final double GAP = 1e-6;

    /** Lanes of a cohort: the doubles of a line of the cache, so that all of a line is used when it is there. */
    private static final int LANES = 8;

    private static final int SWEEPS = 100_000;

    /** Cohorts on which a tolerance is tried. */
    private static final int TRIED = 5;

    private Matrix gradients(int from, int to) {
        long[] index = LongStream.range(from, to).toArray();
        return new Matrix(k.random().gaussian(5, p, index, N * p).over(Math.sqrt(p)), N, p);
    }

    private Lanes one() {
        return k.lane().constant(1);
    }

    /** Problem by problem, row-major, as the peers read them. */
    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (int l = 0; l < COUNT; l++) {
                ByteBuffer bytes = ByteBuffer.allocate(N * p * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asDoubleBuffer().put(gradients(l, l + 1).entries().toDoubles());
                out.write(bytes.array());
            }
        }
    }

    /** All duals with Q given, in cohorts of {@value #LANES}. */
    Task withGram() {
        Matrix[] q = cohorts(true);
        return task("Q given", q, tolerance -> givenGram(tolerance));
    }

    /** The same with Q formed from the gradients first. */
    Task formingGram() {
        return task("Q formed", cohorts(false), tolerance -> {
            Function<Matrix, BoxDual> method = givenGram(tolerance);
            return rows -> method.apply(rows.timesTranspose(rows));
        });
    }

    /** All duals from the gradients. */
    Task fromGradients() {
        return task("from gradients", cohorts(false), tolerance -> {
            var method = new RowAscent(k.boxqp(), tolerance, SWEEPS);
            return rows -> method.solve(rows, one(), one());
        });
    }

    private Function<Matrix, BoxDual> givenGram(double tolerance) {
        var method = new RunningAscent(k.boxqp(), tolerance, SWEEPS);
        return q -> method.solve(q, one(), one());
    }

    /** A lane stops somewhere below its limit, so the tolerance is found as the peers' is: halved until the median gap of some duals is small enough. */
    private static Task task(String name, Matrix[] cohorts, DoubleFunction<Function<Matrix, BoxDual>> method) {
        double tolerance = 0.3;
        Matrix[] some = Arrays.copyOf(cohorts, TRIED);
        while (solve(some, method.apply(tolerance)) > GAP) {
            tolerance /= 2;
        }
        Function<Matrix, BoxDual> chosen = method.apply(tolerance);
        return new Task(
                String.format(Locale.ROOT, "%s, tolerance %.1e", name, tolerance), COUNT, () -> solve(cohorts, chosen));
    }

    private Matrix[] cohorts(boolean squared) {
        Matrix[] all = new Matrix[COUNT / LANES];
        Arrays.setAll(all, c -> {
            Matrix g = gradients(c * LANES, (c + 1) * LANES);
            return squared ? g.timesTranspose(g) : g;
        });
        return all;
    }

    /** The median relative gap, so that nobody measures a method that stops early. */
    private static double solve(Matrix[] cohorts, Function<Matrix, BoxDual> method) {
        double[] gaps = new double[cohorts.length * LANES];
        for (int c = 0; c < cohorts.length; c++) {
            System.arraycopy(method.apply(cohorts[c]).gap().over(N).toDoubles(), 0, gaps, c * LANES, LANES);
        }
        return Rounds.median(gaps);
    }
}
