package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.NeedsCuda;
import org.theoremcheck.kernels.device.Shim;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Fifty steps of gradient descent on 257 nets of widths 3-4-2: one hash of all iterates' bits, whatever the backend, the cohorts they are cut into, their
 * order and the threads. The hash itself is pinned, so that another JDK or machine must find it too.
 */
class TrajectoryTest {
    private static final String HASH = "ae9d893282333c128244b3c615fa01a3c46d389196bad74b5ca7df3d25d55d16";
    private static final int INSTANCES = 257;
    private static final int STEPS = 50;
    private static final int EXAMPLES = 5;
    private static final long KEY = 2026;
    private static final FeedForward NET = new FeedForward(List.of(new Tanh(), new Tanh()), new SquaredError());

    private static Matrix draw(Kernels k, int stream, long[] index, int rows, int columns) {
        return new Matrix(k.random().gaussian(KEY, stream, index, rows * columns), rows, columns);
    }

    /** The bits of all iterates, one list per lane. */
    private static List<ByteBuffer> trajectories(Kernels k, long[] index) {
        Matrix x = draw(k, 0, index, EXAMPLES, 3);
        Matrix y = draw(k, 1, index, EXAMPLES, 2);
        List<Matrix> w = List.of(draw(k, 2, index, 3, 4), draw(k, 3, index, 4, 2));
        Lanes stepSize = k.random().uniform(KEY, 4, index, 1).exp().times(0.2);
        List<ByteBuffer> bits = new ArrayList<>();
        Arrays.stream(index).forEach(i -> bits.add(ByteBuffer.allocate(STEPS * 20 * Double.BYTES)));
        for (int step = 0; step < STEPS; step++) {
            List<Matrix> g = k.network().gradient(NET, w, x, y);
            w = List.of(
                    w.get(0).minus(g.get(0).times(stepSize)),
                    w.get(1).minus(g.get(1).times(stepSize)));
            double[] values =
                    k.lane().stack(w.get(0).entries(), w.get(1).entries()).toDoubles();
            for (int i = 0; i < values.length; i++) {
                bits.get(i % index.length).putDouble(values[i]);
            }
        }
        return bits;
    }

    /** Runs the instances in this order, in cohorts of one size, and hashes them in the order of their numbers. */
    private static String hash(Kernels k, long[] order, int cohort, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<ByteBuffer>>> tasks = new ArrayList<>();
            for (int from = 0; from < order.length; from += cohort) {
                long[] index = Arrays.copyOfRange(order, from, Math.min(from + cohort, order.length));
                tasks.add(() -> trajectories(k, index));
            }
            ByteBuffer[] byInstance = new ByteBuffer[order.length];
            int at = 0;
            for (Future<List<ByteBuffer>> cohortBits : pool.invokeAll(tasks)) {
                for (ByteBuffer bits : cohortBits.get()) {
                    byInstance[(int) order[at++]] = bits;
                }
            }
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Arrays.stream(byInstance).forEach(bits -> sha.update(bits.flip()));
            return HexFormat.of().formatHex(sha.digest());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static long[] inOrder() {
        return LongStream.range(0, INSTANCES).toArray();
    }

    @Example
    void theSameForEveryCohortSizeAndBackend() {
        for (String backend : List.of("plain", "simd")) {
            for (int cohort : new int[] {1, 2, 17, 64, 257}) {
                assertThat(hash(Backends.named(backend), inOrder(), cohort, 1))
                        .as("%s, cohorts of %d", backend, cohort)
                        .isEqualTo(HASH);
            }
        }
    }

    @Example
    @AddLifecycleHook(NeedsCppCompiler.class)
    void theSameForTheCudaKernelsOnTheProcessor() {
        assertThat(hash(Backends.on(Shim.shared()), inOrder(), 129, 2)).isEqualTo(HASH);
    }

    @Example
    @AddLifecycleHook(NeedsCuda.class)
    void theSameOnTheGpu() {
        assertThat(hash(Backends.named("cuda"), inOrder(), 257, 1)).isEqualTo(HASH);
        assertThat(hash(Backends.named("cuda"), inOrder(), 64, 2)).isEqualTo(HASH);
    }

    @Example
    void theSameForTheReference() {
        assertThat(hash(Backends.reference(), inOrder(), 257, 1)).isEqualTo(HASH);
        assertThat(hash(Backends.reference(), inOrder(), 17, 2)).isEqualTo(HASH);
    }

    @Example
    void theSameInEveryLanePosition() {
        List<Long> shuffled =
                new ArrayList<>(LongStream.range(0, INSTANCES).boxed().toList());
        Collections.shuffle(shuffled, new Random(3));
        long[] order = shuffled.stream().mapToLong(Long::longValue).toArray();
        assertThat(hash(Backends.named("simd"), order, 17, 1)).isEqualTo(HASH);
        assertThat(hash(Backends.named("simd"), order, 257, 1)).isEqualTo(HASH);
    }

    @Example
    void theSameOnEveryNumberOfThreads() {
        for (int threads : new int[] {1, 2, 4}) {
            assertThat(hash(Backends.named("simd"), inOrder(), 17, threads))
                    .as("%d threads", threads)
                    .isEqualTo(HASH);
        }
    }

    @Example
    void finiteAndMoving() {
        Kernels k = Backends.reference();
        ByteBuffer bits = trajectories(k, new long[] {7}).get(0).flip();
        double[] values = IntStream.range(0, STEPS * 20)
                .mapToDouble(i -> bits.getDouble())
                .toArray();
        assertThat(Arrays.stream(values).allMatch(Double::isFinite)).isTrue();
        assertThat(Arrays.stream(values).distinct().count()).isGreaterThan(STEPS * 19L);
    }
}
