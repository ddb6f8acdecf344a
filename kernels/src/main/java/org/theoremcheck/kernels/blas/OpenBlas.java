package org.theoremcheck.kernels.blas;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS on all cores, called directly. It reads and writes outside the Java heap: matrices of up to {@value #SLATE} entries travel through memory that
 * each thread keeps for them, larger ones through memory that the call takes and gives back.
 *
 * @see <a href="https://www.openblas.net">OpenBLAS</a>
 */
final class OpenBlas implements Gemm {
    /** Four MiB; above it the library's own work hides what memory costs. */
    private static final int SLATE = 1 << 19;

    private final ThreadLocal<Slates> slates = ThreadLocal.withInitial(Slates::new);

    /** @throws LinkageError if there are no natives for this platform */
    OpenBlas() {
        Loader.load(openblas_nolapack.class);
    }

    /** A, B and C of one thread. */
    private record Slates(DoublePointer a, DoublePointer b, DoublePointer c) {
        Slates() {
            this(new DoublePointer(SLATE), new DoublePointer(SLATE), new DoublePointer(SLATE));
        }
    }

    @Override
    public String name() {
        return "OpenBLAS";
    }

    @Override
    public void multiply(
            double[] a, boolean transposeA, double[] b, boolean transposeB, double[] c, int n, int k, int p) {
        int orderA = order(transposeA);
        int orderB = order(transposeB);
        int widthA = transposeA ? n : k;
        int widthB = transposeB ? k : p;
        int rowMajor = openblas_nolapack.CblasRowMajor;
        if (Math.max(a.length, Math.max(b.length, c.length)) > SLATE) {
            openblas_nolapack.cblas_dgemm(rowMajor, orderA, orderB, n, p, k, 1, a, widthA, b, widthB, 0, c, p);
            return;
        }
        Slates own = slates.get();
        own.a.put(a);
        own.b.put(b);
        openblas_nolapack.cblas_dgemm(rowMajor, orderA, orderB, n, p, k, 1, own.a, widthA, own.b, widthB, 0, own.c, p);
        own.c.get(c);
    }

    private static int order(boolean transposed) {
        return transposed ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }
}
