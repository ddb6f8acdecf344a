package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

class PairedChainsTest implements FamilyContract<PairedChainCohort> {
    @Override
    public Family<PairedChainCohort> family() {
        return new PairedChains();
    }

    @Override
    public List<Family<PairedChainCohort>> relatives() {
        return List.of(new PairedChains.LeastSquares());
    }

    @Override
    public List<Lanes> quantities(PairedChainCohort f) {
        return List.of(f.chain().forward().output(), f.target(), f.weight());
    }

    @Example
    void someNewtonModelsHaveAMinimiserAndSomeHaveNone() {
        assertThat(share(f -> f.step().newton().minimise().leastPivot().toDoubles(), pivot -> pivot > 0))
                .isBetween(0.3, 0.95);
    }

    @Example
    void halfOfTheObjectivesHaveNoRidge() {
        assertThat(share(f -> f.ridge().toDoubles(), ridge -> ridge == 0)).isBetween(0.4, 0.6);
    }
}
