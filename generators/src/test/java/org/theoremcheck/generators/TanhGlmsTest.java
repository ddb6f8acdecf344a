package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;

class TanhGlmsTest implements FamilyContract<GlmCohort> {
    @Override
    public Family<GlmCohort> family() {
        return new TanhGlms();
    }

    @Override
    public List<Lanes> quantities(GlmCohort glm) {
        return GlmQuantities.risksAndGradients(glm);
    }

    @Example
    void wideAndNarrowBallsAreFrequent() {
        assertThat(share(glm -> glm.radius().toDoubles(), w -> w > 4)).isGreaterThan(0.25);
        assertThat(share(glm -> glm.radius().toDoubles(), w -> w <= 1)).isGreaterThan(0.3);
    }
}
