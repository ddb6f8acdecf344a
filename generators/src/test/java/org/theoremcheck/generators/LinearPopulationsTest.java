package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.kernels.lane.Lanes;

class LinearPopulationsTest implements FamilyContract<LinearPopulationCohort> {
    @Override
    public Family<LinearPopulationCohort> family() {
        return new LinearPopulations();
    }

    @Override
    public List<Family<LinearPopulationCohort>> relatives() {
        return List.of(
                new LinearPopulations.FreeGamma(),
                new LinearPopulations.BigSteps(),
                new LinearPopulations.Trajectories(),
                new LinearPopulations.PartlyActive());
    }

    @Override
    public List<Lanes> quantities(LinearPopulationCohort f) {
        return List.of(
                f.probabilities(),
                f.squares(),
                f.greatestNorm(),
                f.activeProbabilities(f.deficits()),
                f.mean(f.deficits(), f.probabilities()));
    }

    @Example
    void gammaIsTheStepOrGreaterAndSomethingIsActiveOrNothing() {
        assertThat(share(f -> f.gamma().minus(f.step()).toDoubles(), excess -> excess == 0))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.gamma().minus(f.step()).toDoubles(), excess -> excess > 0))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.deficits().greatest().toDoubles(), m -> m <= 0)).isGreaterThan(0.05);
        assertThat(share(f -> f.deficits().least().toDoubles(), m -> m > 0)).isGreaterThan(0.05);
    }
}
