package org.theoremcheck.kernels.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.FeedForward;
import org.theoremcheck.kernels.network.Objective;
import org.theoremcheck.kernels.network.Pointwise;

/**
 * What each simd kernel makes of the core, beside what the core can do at most, measured in turns in one run by this thread's CPU time. Flops
 * and bytes are counted from the formulas: every number that has to be read or written, once.
 */
final class Roofline {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 31;
    /** Nanoseconds until the compiler has seen a kernel, and of one sample. */
    private static final long WARM = 700_000_000;

    private static final long SAMPLE = 1_000_000;
    private static final int LANES = 24;
    private static final int M = 256;
    private static final int D = 16;
    private static final int MINIBATCH = 32;
    private static final int N = 128;

    private final Kernels k = Backends.named("simd");
    private final long[] index = LongStream.range(0, LANES).toArray();
    private volatile Object last = "";

    /**
     * A kernel.
     *
     * @param flops of one call
     * @param bytes of one call
     */
    private record Entry(String name, double flops, double bytes, Supplier<?> call) {}

    private record TwoSlopes(Lanes a, Lanes b) implements Pointwise {
        @Override
        public Lanes value(Lanes z) {
            return slope(z).times(z);
        }

        @Override
        public Lanes slope(Lanes z) {
            return z.atLeast(0).choose(b, a);
        }

        @Override
        public Lanes curvature(Lanes z) {
            return z.minus(z);
        }

        @Override
        public Optional<Slopes> slopes() {
            return Optional.of(new Slopes(a, b));
        }
    }

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

    private Matrix gaussian(int stream, int rows, int columns) {
        return new Matrix(k.random().gaussian(3, stream, index, rows * columns), rows, columns);
    }

    private List<Entry> ceilings() {
        double[] near = new double[2048];
        double[] second = new double[65_536];
        double[] third = new double[1 << 20];
        double[] far = new double[1 << 24];
        return List.of(
                new Entry("multiply, then add", Ceiling.FLOPS, 0, Ceiling::multiplyAdd),
                new Entry("fused multiply-add", Ceiling.FLOPS, 0, Ceiling::fused),
                new Entry("read 16 KiB", near.length, near.length * 8.0, () -> Ceiling.read(near)),
                new Entry("read 512 KiB", second.length, second.length * 8.0, () -> Ceiling.read(second)),
                new Entry("read 8 MiB", third.length, third.length * 8.0, () -> Ceiling.read(third)),
                new Entry("read 128 MiB", far.length, far.length * 8.0, () -> Ceiling.read(far)));
    }

    private List<Entry> kernels() {
        Matrix x = gaussian(0, M, D);
        Matrix y = gaussian(1, M, 1);
        Matrix w = gaussian(2, D, 1);
        Lanes a = k.random().uniform(3, 3, index, 1);
        var net = new FeedForward(List.of(new TwoSlopes(a, a.plus(1))), new MeanSquare());
        Lanes drawn = k.random().whole(3, 4, new long[] {0}, MINIBATCH, M);
        Lanes own = k.random().whole(3, 4, index, MINIBATCH, M);
        Matrix square = gaussian(5, D, D);
        Matrix g = gaussian(6, N, D);
        Matrix q = g.timesTranspose(g);
        Lanes one = k.lane().constant(1).broadcast(N, LANES);
        Lanes always = k.lane().constant(Double.POSITIVE_INFINITY).broadcast(1, LANES);
        double example = LANES * (4.0 * D + 8);
        double sample = LANES * 8.0 * (D + 1);
        return List.of(
                glm("GLM risk and gradient, shared draws", net, w, x, y, drawn, MINIBATCH * example, MINIBATCH * sample),
                glm("GLM risk and gradient, own draws", net, w, x, y, own, MINIBATCH * example, MINIBATCH * sample),
                new Entry(
                        "GLM risk and gradient, all examples",
                        M * example,
                        M * sample,
                        () -> k.network().riskAndGradient(net, List.of(w), x, y)),
                new Entry("X·w, 256×16", LANES * 2.0 * M * D, LANES * 8.0 * (M * D + M + D), () -> x.times(w)),
                new Entry("X·A, 256×16 by 16×16", LANES * 2.0 * M * D * D, LANES * 8.0 * (2 * M * D + D * D), () -> x.times(square)),
                new Entry("XᵀX, 256×16", LANES * 2.0 * M * D * D, LANES * 8.0 * (M * D + D * D), () -> x.transposeTimes(x)),
                new Entry("x + x", LANES * 1.0 * M * D, LANES * 24.0 * M * D, () -> x.entries().plus(x.entries())),
                new Entry("Σ over rows", LANES * 1.0 * M * D, LANES * 8.0 * M * D, () -> x.entries().sum()),
                new Entry(
                        "box-QP: a sweep with Q and the certificate, n = 128",
                        LANES * 4.0 * N * N,
                        LANES * 8.0 * N * N,
                        () -> k.boxqp().ascend(q, one, one, always, 1)),
                new Entry(
                        "box-QP: a sweep by rows and the certificate, n = 128, P = 16",
                        LANES * 13.0 * N * D,
                        LANES * 8.0 * N * D,
                        () -> k.boxqp().ascendByRows(g, one, one, always, 1)));
    }

    private Entry glm(
            String name, FeedForward net, Matrix w, Matrix x, Matrix y, Lanes index, double flops, double bytes) {
        return new Entry(name, flops, bytes, () -> {
            Matrix xs = new Matrix(k.lane().gatherBlocks(x.entries(), index, D), MINIBATCH, D);
            Matrix ys = new Matrix(k.lane().gatherBlocks(y.entries(), index, 1), MINIBATCH, 1);
            return k.network().riskAndGradient(net, List.of(w), xs, ys);
        });
    }

    private double[] nanoseconds(List<Entry> entries) {
        int[] calls = new int[entries.size()];
        for (int e = 0; e < calls.length; e++) {
            int warm = 0;
            long begin = CLOCK.getCurrentThreadCpuTime();
            for (; CLOCK.getCurrentThreadCpuTime() - begin < WARM; warm++) {
                last = entries.get(e).call().get();
            }
            calls[e] = (int) Math.max(1, warm * SAMPLE / WARM);
        }
        double[][] times = new double[entries.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int e = 0; e < calls.length; e++) {
                long begin = CLOCK.getCurrentThreadCpuTime();
                for (int call = 0; call < calls[e]; call++) {
                    last = entries.get(e).call().get();
                }
                times[e][round] = (CLOCK.getCurrentThreadCpuTime() - begin) / (double) calls[e];
            }
        }
        return Arrays.stream(times)
                .mapToDouble(t -> Arrays.stream(t).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    /** Prints the ceilings, and then each kernel's rates and its share of the lower of the two ceilings above it. */
    static void print() {
        Roofline roofline = new Roofline();
        List<Entry> ceilings = roofline.ceilings();
        double[] limits = roofline.nanoseconds(ceilings);
        System.out.printf("%n| ceiling | GFLOP/s | GB/s |%n| --- | ---: | ---: |%n");
        for (int e = 0; e < limits.length; e++) {
            Entry c = ceilings.get(e);
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", c.name, c.flops / limits[e], c.bytes / limits[e]);
        }
        double flops = ceilings.get(0).flops / limits[0];
        double bytes = ceilings.get(3).bytes / limits[3];
        System.out.printf("%n| kernel, %d lanes | GFLOP/s | GB/s | flops per byte | share of its ceiling |%n", LANES);
        System.out.printf("| --- | ---: | ---: | ---: | ---: |%n");
        List<Entry> kernels = roofline.kernels();
        double[] times = roofline.nanoseconds(kernels);
        for (int e = 0; e < times.length; e++) {
            Entry kernel = kernels.get(e);
            double intensity = kernel.flops / kernel.bytes;
            double rate = kernel.flops / times[e];
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.0f %% |%n",
                    kernel.name,
                    rate,
                    kernel.bytes / times[e],
                    intensity,
                    100 * rate / Math.min(flops, intensity * bytes));
        }
    }
}
