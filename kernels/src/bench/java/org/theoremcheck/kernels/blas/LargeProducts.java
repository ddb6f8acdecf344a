package org.theoremcheck.kernels.blas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Large products side by side: OpenBLAS on numbers outside the heap, OpenBLAS on arrays as the backend calls it, and ND4J. Calls take turns, so that
 * other work on the machine meets all alike, and the fastest tenth of them counts, which it disturbs least.
 */
public final class LargeProducts {
    private static final double SECONDS_PER_SHAPE = 4;

    private LargeProducts() {}

    /** C = op(A)·op(B), n×k by k×p. */
    private record Shape(String use, int n, int k, int p, boolean transposeA) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("forward, 784-100, minibatch 100", 100, 784, 100, false),
            new Shape("its gradient", 784, 100, 100, true),
            new Shape("forward, 100-10", 100, 100, 10, false),
            new Shape("im2col 5×5×8, minibatch 100", 57_600, 25, 8, false),
            new Shape("Gram matrix of 1000 gradients in R^2000", 1000, 2000, 1000, false),
            new Shape("square", 1024, 1024, 1024, false));

    public static void main(String[] arguments) {
        Gemm arrays = new OpenBlas();
        Gemm nd4j = new Nd4jBlas();
        // ND4J sets the number of threads when it starts.
        openblas_nolapack.blas_set_num_threads(Runtime.getRuntime().availableProcessors());
        System.out.printf("GFLOP/s in double precision, the fastest tenth of calls, %d cores%n%n", Runtime.getRuntime().availableProcessors());
        System.out.printf("| product | n×k×p | OpenBLAS outside the heap | OpenBLAS | %s | OpenBLAS/ND4J |%n", nd4j.name());
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
        SHAPES.forEach(shape -> System.out.println(row(shape, arrays, nd4j)));
    }

    private static String row(Shape s, Gemm arrays, Gemm nd4j) {
        double[] a = new Random(1).doubles((long) s.n * s.k, -1, 1).toArray();
        double[] b = new Random(2).doubles((long) s.k * s.p, -1, 1).toArray();
        double[] c = new double[s.n * s.p];
        DoublePointer outsideA = new DoublePointer(a);
        DoublePointer outsideB = new DoublePointer(b);
        DoublePointer outsideC = new DoublePointer(c);
        Runnable[] contenders = {
            () -> outside(s, outsideA, outsideB, outsideC),
            () -> arrays.multiply(a, s.transposeA, b, false, c, s.n, s.k, s.p),
            () -> nd4j.multiply(a, s.transposeA, b, false, c, s.n, s.k, s.p)
        };
        double[] nanoseconds = fastestTenths(contenders);
        double flops = 2.0 * s.n * s.k * s.p;
        return String.format(
                Locale.ROOT,
                "| %s | %d×%d×%d | %.0f | %.0f | %.0f | %.1f |",
                s.use,
                s.n,
                s.k,
                s.p,
                flops / nanoseconds[0],
                flops / nanoseconds[1],
                flops / nanoseconds[2],
                nanoseconds[2] / nanoseconds[1]);
    }

    private static void outside(Shape s, DoublePointer a, DoublePointer b, DoublePointer c) {
        int transpose = s.transposeA ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
        int width = s.transposeA ? s.n : s.k;
        openblas_nolapack.cblas_dgemm(
                openblas_nolapack.CblasRowMajor,
                transpose,
                openblas_nolapack.CblasNoTrans,
                s.n,
                s.p,
                s.k,
                1,
                a,
                width,
                b,
                s.p,
                0,
                c,
                s.p);
    }

    /** Nanoseconds per call, the first half of the calls being warm-up. */
    private static double[] fastestTenths(Runnable... contenders) {
        for (Runnable contender : contenders) {
            contender.run();
        }
        long start = System.nanoTime();
        Arrays.stream(contenders).forEach(Runnable::run);
        double once = System.nanoTime() - start;
        int calls = (int) Math.max(10, Math.min(4000, SECONDS_PER_SHAPE * 1e9 / once));
        double[][] nanoseconds = new double[contenders.length][calls];
        for (int call = 0; call < calls; call++) {
            for (int which = 0; which < contenders.length; which++) {
                long before = System.nanoTime();
                contenders[which].run();
                nanoseconds[which][call] = System.nanoTime() - before;
            }
        }
        return Arrays.stream(nanoseconds)
                .mapToDouble(all -> fastestTenth(Arrays.copyOfRange(all, calls / 2, calls)))
                .toArray();
    }

    private static double fastestTenth(double[] values) {
        Arrays.sort(values);
        return values[values.length / 10];
    }
}
