package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DeepReluNetCohort;
import org.theoremcheck.kernels.lane.Lanes;

class DeepReluNetsTest implements FamilyContract<DeepReluNetCohort> {
    @Override
    public Family<DeepReluNetCohort> family() {
        return new DeepReluNets();
    }

    @Override
    public List<Lanes> quantities(DeepReluNetCohort f) {
        return List.of(outputs(f, DeepReluNetCohort.DEPTH), f.step(DeepReluNetCohort.DEPTH, 2));
    }

    private static Lanes outputs(DeepReluNetCohort f, int depth) {
        return f.net(depth).of(f.x(), f.weights(depth)).outputs().entries();
    }

    @Example
    void layersThatAreDeadAndLayersThatPassEverythingOccur() {
        assertThat(share(f -> outputs(f, 2).greatest().toDoubles(), z -> z <= 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> outputs(f, 2).least().toDoubles(), z -> z > 0)).isGreaterThan(0.1);
        assertThat(share(f -> f.cohort().get("b1").abs().greatest().toDoubles(), b -> b == 0))
                .isGreaterThan(0.05);
    }
}
