package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DrivenChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

class DrivenChainsTest implements FamilyContract<DrivenChainCohort> {
    @Override
    public Family<DrivenChainCohort> family() {
        return new DrivenChains();
    }

    @Override
    public List<Lanes> quantities(DrivenChainCohort f) {
        return List.of(f.jet().x(), f.jet().x1(), f.constants(0).lipschitz());
    }

    @Example
    void someChainsContractAndSomeExpand() {
        assertThat(share(f -> f.constants(0).lipschitz().toDoubles(), l -> l < 1))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.constants(0).lipschitz().toDoubles(), l -> l > 1))
                .isGreaterThan(0.2);
    }
}
