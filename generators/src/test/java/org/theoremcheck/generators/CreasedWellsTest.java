package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.kernels.lane.Lanes;

class CreasedWellsTest implements FamilyContract<DescentCohort> {
    @Override
    public Family<DescentCohort> family() {
        return new CreasedWells();
    }

    @Override
    public List<Lanes> quantities(DescentCohort f) {
        return List.of(f.gap(), f.smooth(), f.oracle().gradient(f.start()));
    }

    @Example
    void manyStartsLieOnTheRidge() {
        assertThat(share(
                        f -> f.oracle()
                                .gradient(f.start())
                                .times(f.start())
                                .greatest()
                                .toDoubles(),
                        x -> x < 0))
                .isGreaterThan(0.2);
    }
}
