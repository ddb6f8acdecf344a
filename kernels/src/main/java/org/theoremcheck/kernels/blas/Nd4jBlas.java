package org.theoremcheck.kernels.blas;

import java.util.Locale;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's product, on whatever its backend computes on: a processor, or a CUDA device. */
final class Nd4jBlas implements Gemm {
    private static final String CUDA_BACKEND = "org.nd4j.linalg.jcublas.JCublasBackend";
    private static final String CUDA_NATIVES = "org.bytedeco.cuda.global.cublas";

    private final String device;

    /**
     * Starts ND4J.
     *
     * @throws LinkageError if a native library is missing
     * @throws RuntimeException if there is no device
     */
    Nd4jBlas() {
        if (isForDevices()) {
            // ND4J prints a stack trace where the card's driver or CUDA is missing; this one line says the same.
            onClassPath(CUDA_NATIVES).ifPresent(Loader::load);
        }
        device = Nd4j.getBackend().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether the class path has the ND4J that computes on CUDA devices. */
    static boolean isForDevices() {
        return onClassPath(CUDA_BACKEND).isPresent();
    }

    /** Looks without initialising, because that starts a device. */
    private static Optional<Class<?>> onClassPath(String name) {
        try {
            return Optional.of(Class.forName(name, false, Nd4jBlas.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "ND4J (" + device + ")";
    }

    @Override
    public void multiply(
            Stretches a, boolean transposeA, Stretches b, boolean transposeB, double[] c, int n, int k, int p) {
        try (INDArray left = matrix(a.joined(), transposeA, n, k);
                INDArray right = matrix(b.joined(), transposeB, k, p);
                INDArray columnMajor = left.mmul(right);
                INDArray product = columnMajor.dup('c')) {
            System.arraycopy(product.data().asDouble(), 0, c, 0, n * p);
        }
    }

    private static INDArray matrix(double[] values, boolean transposed, int rows, int columns) {
        INDArray flat = Nd4j.createFromArray(values);
        return transposed ? flat.reshape('c', columns, rows).transpose() : flat.reshape('c', rows, columns);
    }
}
