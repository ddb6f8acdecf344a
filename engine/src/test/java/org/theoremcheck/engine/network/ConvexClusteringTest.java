package org.theoremcheck.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Matrix;

class ConvexClusteringTest {
    private static final Kernels KERNELS = Backends.chosen();
    private static final ConvexClustering LOSS = new ConvexClustering(4000);
    private static final int LANES = 8;

    @Property(tries = 30)
    void twoPointsAreHubersFunctionOfTheirDistance(@ForAll @DoubleRange(min = 0, max = 10) double distance) {
        Matrix two = new Matrix(KERNELS.lane().of(new double[] {distance, 0}, 2, 1), 2, 1);
        double expected = distance <= 2 ? distance * distance / 4 : distance - 1;
        assertThat(LOSS.risk(two, two).toDoubles()[0]).isCloseTo(expected, within(1e-12));
        double pull = Math.min(1, distance / 2);
        assertThat(LOSS.gradient(two, two).entries().toDoubles())
                .containsExactly(new double[] {pull, -pull}, within(1e-12));
    }

    @Property(tries = 10)
    void slopeAndCurvatureAreThoseOfTheValue(@ForAll @IntRange(max = 1000) int seed) {
        Sample sample = Sample.of(KERNELS, seed);
        // Far apart, where no representatives merge and h has a third derivative.
        Matrix h = sample.gaussian(4, 2, LANES);
        h = h.with(h.entries().times(50));
        Matrix v = sample.gaussian(4, 2, LANES);
        double step = 1e-3;
        Matrix ahead = h.with(h.entries().plus(v.entries().times(step)));
        Matrix behind = h.with(h.entries().minus(v.entries().times(step)));
        double[] slope =
                LOSS.risk(ahead, h).minus(LOSS.risk(behind, h)).over(2 * step).toDoubles();
        double[] stated = LOSS.gradient(h, h).entries().dot(v.entries()).toDoubles();
        assertThat(slope).containsExactly(stated, within(1e-6));
        Matrix bend = LOSS.gradient(ahead, h).minus(LOSS.gradient(behind, h));
        double[] tangent = LOSS.curvature(h, h, v).entries().toDoubles();
        assertThat(bend.entries().over(2 * step).toDoubles()).containsExactly(tangent, within(1e-6));
    }

    @Property(tries = 20)
    void isConvexAndOneSmooth(@ForAll @IntRange(max = 1000) int seed) {
        Sample sample = Sample.of(KERNELS, seed);
        Matrix h = sample.gaussian(5, 2, LANES);
        Matrix k = sample.gaussian(5, 2, LANES);
        Matrix difference = LOSS.gradient(h, h).minus(LOSS.gradient(k, k));
        double[] inner = difference.entries().dot(h.minus(k).entries()).toDoubles();
        double[] change = difference.norm().toDoubles();
        double[] distance = h.minus(k).norm().toDoubles();
        for (int l = 0; l < LANES; l++) {
            assertThat(inner[l]).isGreaterThan(-1e-9);
            assertThat(change[l]).isLessThanOrEqualTo(distance[l] * (1 + 1e-9));
        }
    }

    @Example
    void onePointCostsNothing() {
        Matrix one = Sample.of(KERNELS, 1).gaussian(1, 3, LANES);
        assertThat(LOSS.risk(one, one).toDoubles()).containsOnly(0);
        assertThat(LOSS.gradient(one, one).entries().toDoubles()).containsOnly(0);
        assertThat(LOSS.curvature(one, one, one).entries().toDoubles()).containsOnly(0);
    }

    @Example
    void worksAtFiftyDigits() {
        Kernels dfp = Backends.certifier();
        Matrix two = new Matrix(dfp.lane().of(new double[] {4, 1}, 2, 1), 2, 1);
        assertThat(new ConvexClustering(20).risk(two, two).toDoubles()).containsExactly(2);
    }
}
