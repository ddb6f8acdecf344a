package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.TangentCohort;
import org.theoremcheck.kernels.lane.Lanes;

class TangentsTest implements FamilyContract<TangentCohort> {
    @Override
    public Family<TangentCohort> family() {
        return new Tangents();
    }

    @Override
    public List<Lanes> quantities(TangentCohort at) {
        return List.of(
                at.gradient().norm(), at.directions().get(0), at.epsilon().over(at.kappa()));
    }

    @Example
    void specialPositionsAreFrequent() {
        assertThat(share(at -> away(at).norm().toDoubles(), r -> r == 0)).isGreaterThan(0.08);
        assertThat(share(at -> at.gradient().norm().toDoubles(), r -> r == 0)).isGreaterThan(0.08);
        assertThat(share(TangentsTest::cosine, c -> c > 1 - 1e-12)).isGreaterThan(0.15);
        assertThat(share(TangentsTest::cosine, c -> c < -1 + 1e-12)).isGreaterThan(0.05);
        assertThat(share(TangentsTest::cosine, c -> Math.abs(c) < 1e-12)).isGreaterThan(0.1);
        assertThat(share(
                        at -> away(at).norm()
                                .minus(at.epsilon().over(at.kappa()))
                                .toDoubles(),
                        r -> r == 0))
                .isGreaterThan(0.08);
        assertThat(share(at -> at.epsilon().over(at.kappa()).toDoubles(), r -> r < 1e-4))
                .isGreaterThan(0.1);
        assertThat(share(at -> at.epsilon().over(at.kappa()).toDoubles(), r -> r > 100))
                .isGreaterThan(0.05);
        assertThat(share(at -> at.gap().toDoubles(), gap -> gap < 0)).isGreaterThan(0.05);
    }

    private static Lanes away(TangentCohort at) {
        return at.point().minus(at.reference());
    }

    /** The cosine between G and x − z; 2 where it has none. */
    private static double[] cosine(TangentCohort at) {
        Lanes size = at.gradient().norm().times(away(at).norm());
        return size.equalTo(0)
                .choose(size.plus(2), at.gradient().dot(away(at)).over(size))
                .toDoubles();
    }
}
