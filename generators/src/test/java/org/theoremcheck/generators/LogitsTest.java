package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LogitCohort;
import org.theoremcheck.kernels.lane.Lanes;

class LogitsTest implements FamilyContract<LogitCohort> {
    @Override
    public Family<LogitCohort> family() {
        return new Logits();
    }

    @Override
    public List<Lanes> quantities(LogitCohort f) {
        return List.of(f.curvature(), f.slope(), f.hessian().entries(), f.model(f.mu()));
    }

    @Example
    void aQuarterOfTheDirectionsAreConstant() {
        assertThat(share(f -> f.curvature().toDoubles(), curvature -> curvature == 0))
                .isBetween(0.2, 0.35);
    }
}
