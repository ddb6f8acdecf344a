package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.PopulationClassCohort;
import org.theoremcheck.kernels.lane.Lanes;

class PopulationClassesTest implements FamilyContract<PopulationClassCohort> {
    @Override
    public Family<PopulationClassCohort> family() {
        return new PopulationClasses();
    }

    @Override
    public List<Lanes> quantities(PopulationClassCohort z) {
        return List.of(z.expectations(), z.samples().law().probability(), z.points());
    }

    @Example
    void atomsAreRareAndEquallyLikely() {
        assertThat(share(PopulationClassesTest::least, p -> p < 0.02)).isGreaterThan(0.05);
        assertThat(share(PopulationClassesTest::least, p -> p == 0.5)).isGreaterThan(0.05);
    }

    private static double[] least(PopulationClassCohort z) {
        return z.probabilities().least().toDoubles();
    }
}
