package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Matrix;

class SpectralNormTest {

    @Provide
    Arbitrary<double[]> entries() {
        return Arbitraries.doubles().between(-1e3, 1e3).array(double[].class).ofSize(16);
    }

    @Property(tries = 200)
    void isTheGreatestSingularValueFromAbove(
            @ForAll @IntRange(min = 1, max = 4) int rows, @ForAll("entries") double[] entries) {
        double[] values = Arrays.copyOf(entries, rows * 4);
        Matrix v = new Matrix(Backends.reference().lane().of(values, rows * 4, 1), rows, 4);
        double[][] table = new double[rows][4];
        for (int i = 0; i < rows * 4; i++) {
            table[i / 4][i % 4] = values[i];
        }
        double norm = new SingularValueDecomposition(new Array2DRowRealMatrix(table)).getNorm();
        double found = Math.sqrt(SpectralNorm.squared(v).toDoubles()[0]);
        assertThat(found).isCloseTo(norm, within(1e-6 * norm + 1e-300));
    }

    @Example
    void isZeroForTheZeroMatrix() {
        Matrix zero = new Matrix(Backends.reference().lane().of(new double[6], 6, 1), 2, 3);
        assertThat(SpectralNorm.squared(zero).toDoubles()).containsExactly(0);
    }
}
