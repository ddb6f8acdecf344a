package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

class DeepChainsTest implements FamilyContract<ChainCohort> {
    @Override
    public Family<ChainCohort> family() {
        return new DeepChains();
    }

    @Override
    public List<Lanes> quantities(ChainCohort f) {
        return List.of(f.epsilon(), f.at(f.parameters()).upTo(5).forward().output());
    }

    @Example
    void someNormalisationsStretchAndSomeShrink() {
        assertThat(share(f -> f.epsilon().toDoubles(), epsilon -> epsilon < 1)).isBetween(0.4, 0.8);
        assertThat(share(f -> f.radius(0).toDoubles(), radius -> radius > 1)).isBetween(0.2, 0.7);
    }
}
