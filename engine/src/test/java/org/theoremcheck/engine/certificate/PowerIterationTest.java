package org.theoremcheck.engine.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class PowerIterationTest {
    private static final int LANES = 3;

    @Property(tries = 50)
    void findsTheSpectralNormOfAMatrix(@ForAll @IntRange(max = 1000) int seed) {
        Sample sample = Sample.of(seed);
        Matrix j = sample.gaussian(4, 3, LANES);
        Lanes d = PowerIteration.stretching(
                v -> j.transposeTimes(j.times(Matrix.column(v))).entries(), sample.gaussian(3, LANES), 400);
        double[] found = j.times(Matrix.column(d)).norm().toDoubles();
        double[] norm = SpectralNorm.squared(j).sqrt().toDoubles();
        for (int l = 0; l < LANES; l++) {
            assertThat(found[l]).isCloseTo(norm[l], within(1e-2 * norm[l])).isLessThan(norm[l] * (1 + 1e-12));
        }
    }

    /** f(x) = x_1·x_2 has D²f = (0, 1; 1, 0), of which the plain power method sees ±1 at once and stands still. */
    @Example
    void findsThePositiveEndOfASymmetricSpectrum() {
        Sample sample = Sample.of(1);
        Lanes d = PowerIteration.bending(
                v -> v.row(0).times(v.row(1)).times(2),
                (y, v) -> y.times(v.arithmetic().stack(v.row(1), v.row(0))),
                sample.column(1, 0.25),
                200);
        assertThat(d.row(0).times(d.row(1)).times(2).toDoubles()[0]).isCloseTo(1, within(1e-9));
    }

    @Example
    void staysAtZeroWithoutADirection() {
        Lanes zero = Sample.of(1).column(0, 0);
        assertThat(PowerIteration.stretching(v -> v, zero, 3).toDoubles()).containsOnly(0);
        assertThat(PowerIteration.bending(v -> v, (y, v) -> v, zero, 3).toDoubles())
                .containsOnly(0);
    }
}
