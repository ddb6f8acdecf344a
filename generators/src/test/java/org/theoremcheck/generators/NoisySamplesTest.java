package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;

class NoisySamplesTest implements FamilyContract<GlmCohort> {
    @Override
    public Family<GlmCohort> family() {
        return new NoisySamples();
    }

    @Override
    public List<Family<GlmCohort>> relatives() {
        return List.of(new NoisySamples.NonNegative());
    }

    @Override
    public List<Lanes> quantities(GlmCohort glm) {
        return GlmQuantities.risks(glm);
    }

    @Example
    void theLoudestNoiseIsFrequentAndLabelsCarryIt() {
        assertThat(share(glm -> glm.oracle().risk(glm.optimum()).toDoubles(), risk -> risk == 1))
                .isGreaterThan(0.2);
        assertThat(share(glm -> glm.oracle().risk(glm.optimum()).toDoubles(), risk -> risk > 0))
                .isGreaterThan(0.9);
    }
}
