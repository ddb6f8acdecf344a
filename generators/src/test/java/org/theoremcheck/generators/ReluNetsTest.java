package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ReluNetCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ReluNetsTest implements FamilyContract<ReluNetCohort> {
    @Override
    public Family<ReluNetCohort> family() {
        return new ReluNets();
    }

    @Override
    public List<Family<ReluNetCohort>> relatives() {
        return List.of(new ReluNets.Deep());
    }

    @Override
    public List<Lanes> quantities(ReluNetCohort f) {
        return List.of(f.net().outputs(f.x()).entries(), f.step().flat());
    }

    @Example
    void kinksAndDeadUnitsOccur() {
        assertThat(share(
                        f -> f.net()
                                .preActivations(f.x())
                                .entries()
                                .abs()
                                .least()
                                .toDoubles(),
                        z -> z == 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.net().preActivations(f.x()).entries().least().toDoubles(), z -> z < -8))
                .isGreaterThan(0.1);
    }
}
