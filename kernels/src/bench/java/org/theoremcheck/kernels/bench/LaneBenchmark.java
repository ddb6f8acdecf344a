package org.theoremcheck.kernels.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/**
 * One chunk of 128 lanes, each with a data matrix X of m = 32 examples and d = 8 features. Calls are sampled one by one, so that the median is right
 * on a busy machine too: a call is shorter than a time slice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LaneBenchmark {
    private static final int LANES = 128;
    private static final int M = 32;
    private static final int D = 8;
    static final int NUMBERS = M * D * LANES;

    @Param({"field", "plain", "simd"})
    public String backend = "";

    private Kernels k = Backends.reference();
    private final long[] index = LongStream.range(0, LANES).toArray();
    private Matrix x = Matrix.column(k.lane().constant(0));
    private Matrix shared = x;
    private Matrix w = x;
    private Matrix square = x;

    @Setup
    public void draw() {
        k = Backends.named(backend);
        x = new Matrix(k.random().gaussian(1, 0, index, M * D), M, D);
        shared = new Matrix(k.random().gaussian(1, 0, new long[] {5}, M * D), M, D);
        w = Matrix.column(k.random().gaussian(1, 1, index, D));
        square = new Matrix(k.random().gaussian(1, 2, index, D * D), D, D);
    }

    @Benchmark
    public Lanes plus() {
        return x.entries().plus(x.entries());
    }

    @Benchmark
    public Lanes timesLaneScalar() {
        return x.entries().times(w.entries().row(0));
    }

    @Benchmark
    public Lanes compareAndChoose() {
        return x.entries().atMost(0).choose(x.entries(), w.entries().row(0));
    }

    @Benchmark
    public Lanes sumOfRows() {
        return x.entries().sum();
    }

    @Benchmark
    public Lanes exp() {
        return x.entries().exp();
    }

    @Benchmark
    public Lanes log() {
        return x.entries().log();
    }

    @Benchmark
    public Lanes tanh() {
        return x.entries().map(Unary.TANH);
    }

    @Benchmark
    public Matrix matrixVector() {
        return x.times(w);
    }

    @Benchmark
    public Matrix sharedMatrixVector() {
        return shared.times(w);
    }

    @Benchmark
    public Matrix matrixMatrix() {
        return x.times(square);
    }

    @Benchmark
    public Matrix gram() {
        return x.transposeTimes(x);
    }

    @Benchmark
    public Lanes uniform() {
        return k.random().uniform(1, 0, index, M * D);
    }

    @Benchmark
    public Lanes gaussian() {
        return k.random().gaussian(1, 0, index, M * D);
    }
}
