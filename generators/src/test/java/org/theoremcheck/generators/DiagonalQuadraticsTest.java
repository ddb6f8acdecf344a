package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.kernels.lane.Lanes;

class DiagonalQuadraticsTest implements FamilyContract<QuadraticCohort> {
    @Override
    public Family<QuadraticCohort> family() {
        return new DiagonalQuadratics();
    }

    @Override
    public List<Lanes> quantities(QuadraticCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()), f.strong(), f.smooth());
    }

    @Example
    void stepSizesLieOnBothSidesOfTheThresholds() {
        assertThat(share(f -> f.stepSize().times(f.smooth()).toDoubles(), s -> s < 1))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.stepSize().times(f.smooth()).toDoubles(), s -> s > 1 && s < 2))
                .isGreaterThan(0.15);
        assertThat(share(f -> f.stepSize().times(f.smooth()).toDoubles(), s -> s > 2))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.smooth().over(f.strong()).toDoubles(), kappa -> kappa > 1000))
                .isGreaterThan(0.05);
        assertThat(share(f -> f.momentum().toDoubles(), beta -> beta == 0)).isBetween(0.2, 0.4);
    }
}
