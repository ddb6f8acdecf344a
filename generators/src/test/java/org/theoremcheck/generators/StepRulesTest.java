package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.kernels.lane.Lanes;

class StepRulesTest implements FamilyContract<StepRuleCohort> {
    @Override
    public Family<StepRuleCohort> family() {
        return new StepRules();
    }

    @Override
    public List<Lanes> quantities(StepRuleCohort f) {
        return List.of(f.c().plus(f.t()), f.first().times(f.t()), f.start());
    }

    @Example
    void recursionsStartFreshAndFarAlong() {
        assertThat(share(f -> f.first().toDoubles(), a -> a < 0.01)).isGreaterThan(0.1);
        assertThat(share(f -> f.first().times(f.t()).toDoubles(), s -> s > 0.5)).isGreaterThan(0.05);
    }
}
