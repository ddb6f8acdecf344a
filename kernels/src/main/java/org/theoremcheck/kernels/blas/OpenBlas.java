package org.theoremcheck.kernels.blas;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS on all cores, called directly.
 *
 * @see <a href="https://www.openblas.net">OpenBLAS</a>
 */
final class OpenBlas implements Gemm {

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
            double[] a, boolean transposeA, double[] b, boolean transposeB, double[] c, int n, int k, int p) {
        openblas_nolapack.cblas_dgemm(
                openblas_nolapack.CblasRowMajor,
                transpose(transposeA),
                transpose(transposeB),
                n,
                p,
                k,
                1,
                a,
                transposeA ? n : k,
                b,
                transposeB ? k : p,
                0,
                c,
                p);
    }

    private static int transpose(boolean wanted) {
        return wanted ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }
}
