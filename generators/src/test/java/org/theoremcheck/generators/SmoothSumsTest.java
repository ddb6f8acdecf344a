package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.kernels.lane.Lanes;

class SmoothSumsTest implements FamilyContract<SmoothCohort> {
    @Override
    public Family<SmoothCohort> family() {
        return new SmoothSums();
    }

    @Override
    public List<Lanes> quantities(SmoothCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()), f.strong(), f.smooth());
    }

    @Example
    void theGradientVanishesAtTheOptimumAndSoDoesTheValue() {
        assertThat(share(f -> f.oracle().gradient(f.optimum()).norm().toDoubles(), g -> g == 0))
                .isEqualTo(1);
        assertThat(share(f -> f.oracle().risk(f.optimum()).toDoubles(), v -> Math.abs(v) < 1e-15))
                .isEqualTo(1);
    }

    @Example
    void pureQuadraticsAndStepsNearTheLimitAreAmongThem() {
        assertThat(share(f -> f.distance().toDoubles(), r -> r > 0)).isGreaterThan(0.95);
        assertThat(share(f -> f.cohort().get("s").greatest().toDoubles(), s -> s == 0))
                .isBetween(0.3, 0.5);
        assertThat(share(f -> f.stepSize().times(f.smooth()).toDoubles(), s -> s > 1.9 && s < 2))
                .isGreaterThan(0.02);
    }
}
