package org.theoremcheck.kernels.blas;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS on all cores, called directly. It reads and writes outside the Java heap: matrices of up to {@value Slates#SIZE} entries travel through
 * memory that each thread keeps for them, larger ones through memory that the call takes and gives back.
 *
 * @see <a href="https://www.openblas.net">OpenBLAS</a>
 */
final class OpenBlas implements Gemm {
    private final ThreadLocal<Slates> slates = ThreadLocal.withInitial(Slates::new);

    /** @throws LinkageError if there are no natives for this platform */
    OpenBlas() {
        Loader.load(openblas_nolapack.class);
    }

    @Override
    public String name() {
        return "OpenBLAS";
    }

    @Override
    public void multiply(
            Stretches a, boolean transposeA, Stretches b, boolean transposeB, double[] c, int n, int k, int p) {
        int orderA = order(transposeA);
        int orderB = order(transposeB);
        int widthA = transposeA ? n : k;
        int widthB = transposeB ? k : p;
        int rowMajor = openblas_nolapack.CblasRowMajor;
        if (Math.max(a.size(), Math.max(b.size(), c.length)) > Slates.SIZE) {
            openblas_nolapack.cblas_dgemm(
                    rowMajor, orderA, orderB, n, p, k, 1, a.joined(), widthA, b.joined(), widthB, 0, c, p);
            return;
        }
        Slates own = slates.get();
        DoublePointer left = own.factor(a);
        DoublePointer right = own.factor(b);
        openblas_nolapack.cblas_dgemm(
                rowMajor, orderA, orderB, n, p, k, 1, left, widthA, right, widthB, 0, own.product(), p);
        own.read(c);
    }

    private static int order(boolean transposed) {
        return transposed ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }
}
