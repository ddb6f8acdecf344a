package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LabelledPointCohort;
import org.theoremcheck.kernels.lane.Lanes;

class LabelledPointsTest implements FamilyContract<LabelledPointCohort> {
    @Override
    public Family<LabelledPointCohort> family() {
        return new LabelledPoints();
    }

    @Override
    public List<Lanes> quantities(LabelledPointCohort data) {
        return List.of(data.points(), data.labels());
    }

    @Example
    void theClassifierIsOftenPerfectAndSometimesNot() {
        assertThat(share(data -> errors(data).toDoubles(), count -> count == 0)).isGreaterThan(0.5);
        assertThat(share(data -> errors(data).toDoubles(), count -> count > 0)).isGreaterThan(0.15);
    }

    private static Lanes errors(LabelledPointCohort data) {
        return data.errors(data.cohort().get("u"), data.cohort().get("v"));
    }
}
