package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.StepSeriesCohort;
import org.theoremcheck.kernels.lane.Lanes;

class StepSeriesTest implements FamilyContract<StepSeriesCohort> {
    @Override
    public Family<StepSeriesCohort> family() {
        return new StepSeries();
    }

    @Override
    public List<Lanes> quantities(StepSeriesCohort eta) {
        return List.of(eta.condensed(1), eta.condensed(10), eta.condensedSquare(10));
    }

    @Example
    void theHarmonicSeriesAndItsLogarithmicRelativeOccur() {
        assertThat(share(eta -> eta.cohort().get("p").toDoubles(), p -> p == 1)).isGreaterThan(0.4);
        assertThat(share(eta -> eta.cohort().get("q").toDoubles(), q -> q == 0)).isGreaterThan(0.2);
        assertThat(share(eta -> eta.cohort().get("q").toDoubles(), q -> q == 1)).isGreaterThan(0.2);
    }
}
