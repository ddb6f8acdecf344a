package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.network.Softplus;
import org.theoremcheck.engine.problem.SmallNetCohort;
import org.theoremcheck.kernels.lane.Lanes;

class SmallNetsTest implements FamilyContract<SmallNetCohort> {
    @Override
    public Family<SmallNetCohort> family() {
        return new SmallNets();
    }

    @Override
    public List<Lanes> quantities(SmallNetCohort f) {
        return List.of(
                f.input().entries(),
                f.at(3, new Elementwise(new Softplus())).forward().output());
    }

    @Example
    void everyInputHasNormOne() {
        assertThat(share(f -> f.input().norm().toDoubles(), norm -> Math.abs(norm - 1) < 1e-12))
                .isEqualTo(1);
    }
}
