package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.kernels.lane.Lanes;

class LinearisedProblemsTest implements FamilyContract<LinearisedCohort> {
    @Override
    public Family<LinearisedCohort> family() {
        return new LinearisedProblems();
    }

    @Override
    public List<Family<LinearisedCohort>> relatives() {
        return List.of(
                new LinearisedProblems.AllActive(),
                new LinearisedProblems.HalfActive(),
                new LinearisedProblems.WithRival(),
                new LinearisedProblems.WithLargerBox(),
                new LinearisedProblems.WithThreshold(),
                new LinearisedProblems.Thirds(),
                new LinearisedProblems.Small(),
                new LinearisedProblems.Few(),
                new LinearisedProblems.Planar());
    }

    @Override
    public List<Lanes> quantities(LinearisedCohort f) {
        return List.of(f.hinges(), f.programme().gram().entries(), f.trace());
    }

    @Example
    void activeSatisfiedAndBorderlineOutputsOccur() {
        assertThat(share(f -> f.deficits().least().toDoubles(), m -> m > 0)).isBetween(0.15, 0.7);
        assertThat(share(f -> f.deficits().greatest().toDoubles(), m -> m <= 0)).isGreaterThan(0.15);
        assertThat(share(f -> f.deficits().abs().least().toDoubles(), m -> m == 0))
                .isGreaterThan(0.1);
    }

    @Example
    void zeroGradientsAndEmptyBoxesOccur() {
        assertThat(share(f -> f.programme().norms().least().toDoubles(), norm -> norm == 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.box().toDoubles(), c -> c == 0)).isBetween(0.01, 0.1);
    }
}
