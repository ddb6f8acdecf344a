package org.theoremcheck.generators.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        var method = new RunningAscent(k.boxqp(), GAP, SWEEPS);
        return new Task("Q given", COUNT, () -> solve(q, g -> method.solve(g, one(), one())));
    }

    /** The same with Q formed from the gradients first. */
    Task formingGram() {
        Matrix[] g = cohorts(false);
        var method = new RunningAscent(k.boxqp(), GAP, SWEEPS);
        return new Task(
                "Q formed", COUNT, () -> solve(g, rows -> method.solve(rows.timesTranspose(rows), one(), one())));
    }

    /** All duals from the gradients. */
    Task fromGradients() {
        Matrix[] g = cohorts(false);
        var method = new RowAscent(k.boxqp(), GAP, SWEEPS);
        return new Task("from gradients", COUNT, () -> solve(g, rows -> method.solve(rows, one(), one())));
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
        double[] gaps = new double[COUNT];
        for (int c = 0; c < cohorts.length; c++) {
            System.arraycopy(method.apply(cohorts[c]).gap().over(N).toDoubles(), 0, gaps, c * LANES, LANES);
        }
        return Rounds.median(gaps);
    }
}
