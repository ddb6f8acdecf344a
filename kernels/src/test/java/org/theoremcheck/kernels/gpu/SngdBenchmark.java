package org.theoremcheck.kernels.gpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.ExampleDraws;
import org.theoremcheck.kernels.network.FeedForward;
import org.theoremcheck.kernels.network.GlmDescent;
import org.theoremcheck.kernels.network.GlmRisk;
import org.theoremcheck.kernels.network.Objective;
import org.theoremcheck.kernels.network.Pointwise;

/**
 * SNGD on generalised-ReLU GLMs of m = 256 examples with d = 16 features, minibatches of b = 32, in double precision; one trial per
 * lane, each with data of its own.
 */
record SngdBenchmark(Kernels k, int lanes) {
    static final int M = 256;
    static final int D = 16;
    static final int B = 32;
    private static final long KEY = 2026;
    private static final int STREAM = 3;
    private static final double STEP_SIZE = 0.01;
    /** Lanes that are looked at where all would take long; a register is full. */
    private static final int FEW = 16;

    /** Bytes that a step reads: b examples and labels. */
    static final double BYTES = 8.0 * B * (D + 1);
    /** Operations of a step: a product and a sum per entry of the minibatch, forward and back; the rest is small. */
    static final double OPERATIONS = 4.0 * B * D;

    /** σ(z) = z for z ≥ 0 and z/2 below. */
    private record HalfSlope(Lanes one) implements Pointwise {
        @Override
        public Lanes value(Lanes z) {
            return slope(z).times(z);
        }

        @Override
        public Lanes slope(Lanes z) {
            return z.atLeast(0).choose(one, one.over(2));
        }

        @Override
        public Lanes curvature(Lanes z) {
            return z.minus(z);
        }

        @Override
        public Optional<Slopes> slopes() {
            return Optional.of(new Slopes(one.over(2), one));
        }
    }

    /** ‖H − Y‖²/m. */
    private record MeanSquare() implements Objective {
        @Override
        public Lanes risk(Matrix outputs, Matrix targets) {
            return outputs.minus(targets).entries().normSquared().over(outputs.rows());
        }

        @Override
        public Matrix gradient(Matrix outputs, Matrix targets) {
            return curvature(outputs, targets, outputs.minus(targets));
        }

        @Override
        public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
            return direction.with(direction.entries().over(outputs.rows() / 2.0));
        }

        @Override
        public OptionalInt meanSquare() {
            return OptionalInt.of(1);
        }
    }

    private HalfSlope activation() {
        return new HalfSlope(k.lane().constant(1));
    }

    private long[] index(int from) {
        return LongStream.range(from, (long) from + lanes).toArray();
    }

    private Matrix x(int from) {
        return new Matrix(k.random().gaussian(KEY, 0, index(from), M * D), M, D);
    }

    private Lanes y(int from) {
        return k.random().gaussian(KEY, 1, index(from), M);
    }

    private Lanes w(int from) {
        return k.random().gaussian(KEY, 2, index(from), D);
    }

    private ExampleDraws draws(boolean shared, int from) {
        return new ExampleDraws(KEY, STREAM, shared ? new long[] {0} : index(from));
    }

    private GlmDescent descent(boolean shared, int steps, int from) {
        Pointwise.Slopes slopes = activation().slopes().orElseThrow();
        GlmRisk risk = new GlmRisk(x(from), y(from), slopes, 1);
        Lanes eta = k.lane().constant(STEP_SIZE);
        return new GlmDescent(risk, w(from), k.lane().constant(steps), eta, Optional.empty(), B, draws(shared, from));
    }

    /** Seconds per step and trial of the kernel that runs all steps, lanes sharing their minibatches or each drawing its own. */
    double fused(boolean shared, int steps) {
        GlmDescent run = descent(shared, steps, 0);
        return Stopwatch.seconds(() -> finish(end(run))) / steps / lanes;
    }

    private Lanes end(GlmDescent run) {
        return k.network().descend(run).orElseThrow().end();
    }

    /** Waits for the device by asking for one number. */
    private void finish(Lanes w) {
        if (k.lane().digits(w, 0, 0).isEmpty()) {
            throw new IllegalStateException("a number without digits");
        }
    }

    /** The last point of a run composed of lane operations, as optimisers run it on every backend. */
    Lanes composed(Matrix x, Lanes y, Lanes first, int steps) {
        FeedForward net = new FeedForward(List.of(activation()), new MeanSquare());
        ExampleDraws draws = draws(true, 0);
        Lanes w = first;
        for (int t = 0; t < steps; t++) {
            Lanes drawn = k.random().whole(KEY, STREAM + t + 1, draws.counters(), B, M);
            Matrix xs = new Matrix(k.lane().gatherBlocks(x.entries(), drawn, D), B, D);
            Matrix ys = Matrix.column(k.lane().gatherBlocks(y, drawn, 1));
            Lanes g = k.network()
                    .riskAndGradient(net, List.of(Matrix.column(w)), xs, ys, 0)
                    .gradient()
                    .get(0)
                    .entries();
            Lanes norm = g.norm();
            Lanes direction = norm.equalTo(0).choose(k.lane().constant(0), g.over(norm));
            w = w.minus(direction.times(STEP_SIZE));
        }
        return w;
    }

    /** Seconds per step and trial of the composed run. */
    double composedRun(int steps) {
        Matrix x = x(0);
        Lanes y = y(0);
        Lanes w = w(0);
        return Stopwatch.seconds(() -> finish(composed(x, y, w, steps))) / steps / lanes;
    }

    /** The kernel that runs all steps on a processor: as many chunks as threads, each of this benchmark's lanes, side by side. */
    double fused(boolean shared, int steps, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Lanes>> chunks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                GlmDescent run = descent(shared, steps, i * lanes);
                chunks.add(() -> end(run));
            }
            return Stopwatch.seconds(() -> all(pool, chunks)) / steps / lanes / threads;
        } finally {
            pool.shutdown();
        }
    }

    private static void all(ExecutorService pool, List<Callable<Lanes>> chunks) {
        try {
            for (Future<Lanes> chunk : pool.invokeAll(chunks)) {
                if (!(chunk.get().rows() == D)) {
                    throw new IllegalStateException("a chunk lost rows");
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the last lanes end on the bits that another backend finds without their neighbours: numbers beyond the reach of 32 bits are where they should be. */
    boolean lastLanesAgreeWith(Kernels other, boolean shared, int steps) {
        int few = Math.min(lanes, FEW);
        SngdBenchmark twin = new SngdBenchmark(other, few);
        int[] last = IntStream.range(lanes - few, lanes).toArray();
        double[] found = k.lane().pick(end(descent(shared, steps, 0)), last).toDoubles();
        double[] expected = twin.end(twin.descent(shared, steps, lanes - few)).toDoubles();
        return Arrays.equals(found, expected);
    }

    /** Whether the kernel's bits are those of the composed run on another backend. */
    boolean agreesWith(Kernels other, int steps) {
        SngdBenchmark twin = new SngdBenchmark(other, lanes);
        double[] found = end(descent(true, steps, 0)).toDoubles();
        double[] expected =
                twin.composed(twin.x(0), twin.y(0), twin.w(0), steps).toDoubles();
        return Arrays.equals(found, expected);
    }
}
