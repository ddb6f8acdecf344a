package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ZigZagCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ZigZagsTest implements FamilyContract<ZigZagCohort> {
    @Override
    public Family<ZigZagCohort> family() {
        return new ZigZags();
    }

    @Override
    public List<Lanes> quantities(ZigZagCohort f) {
        return List.of(f.values());
    }

    @Example
    void steepFunctionsAreFrequent() {
        assertThat(share(f -> f.cohort().get("s").abs().least().toDoubles(), least -> least == 1))
                .isGreaterThan(0.4);
    }
}
