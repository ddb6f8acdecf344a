package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.IncrementCohort;
import org.theoremcheck.kernels.lane.Lanes;

class IncrementsTest implements FamilyContract<IncrementCohort> {
    @Override
    public Family<IncrementCohort> family() {
        return new Increments();
    }

    @Override
    public List<Lanes> quantities(IncrementCohort z) {
        return List.of(z.rise(), z.bound(), z.law().probability());
    }

    @Example
    void theFirstBoundFailsSomewhereOrNowhere() {
        assertThat(share(IncrementsTest::failure, p -> p == 0)).isGreaterThan(0.2);
        assertThat(share(IncrementsTest::failure, p -> p > 0)).isGreaterThan(0.3);
    }

    private static double[] failure(IncrementCohort z) {
        return z.law().chance(z.fails(0)).toDoubles();
    }
}
