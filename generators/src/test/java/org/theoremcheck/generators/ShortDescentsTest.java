package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ShortDescentsTest implements FamilyContract<LayerCohort> {
    @Override
    public Family<LayerCohort> family() {
        return new ShortDescents();
    }

    @Override
    public List<Lanes> quantities(LayerCohort layer) {
        return List.of(layer.oracle().risk(layer.point()), layer.cohort().get("share"));
    }

    @Example
    void stepsAreWholeAndEveryNumberFromOneToEightOccurs() {
        for (int steps = 1; steps <= 8; steps++) {
            int wanted = steps;
            assertThat(share(layer -> layer.cohort().get("T").toDoubles(), found -> found == wanted))
                    .isBetween(0.05, 0.3);
        }
    }

    @Example
    void threeEpsilonIsBelowTheGap() {
        assertThat(share(layer -> layer.cohort().get("share").toDoubles(), share -> share > 0 && share < 1.0 / 3))
                .isEqualTo(1);
    }
}
