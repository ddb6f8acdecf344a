package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ReluLayersTest implements FamilyContract<LayerCohort> {
    @Override
    public Family<LayerCohort> family() {
        return new ReluLayers();
    }

    @Override
    public List<Family<LayerCohort>> relatives() {
        return List.of(new ReluLayers.Active());
    }

    @Override
    public List<Lanes> quantities(LayerCohort layer) {
        return List.of(layer.oracle().risk(layer.point()), layer.oracle().risk(layer.optimum()));
    }

    @Example
    void deadAndPartlyDeadExamplesAreFrequent() {
        assertThat(share(layer -> logits(layer).greatest().toDoubles(), z -> z < 0))
                .isGreaterThan(0.1);
        assertThat(share(
                        layer -> logits(layer)
                                .least()
                                .below(0)
                                .and(logits(layer).greatest().above(0))
                                .toDoubles(),
                        partly -> partly == 1))
                .isGreaterThan(0.3);
    }

    private static Lanes logits(LayerCohort layer) {
        return layer.x().times(layer.cohort().matrix("w")).entries();
    }
}
