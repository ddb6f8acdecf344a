package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DoubleWellCohort;
import org.theoremcheck.kernels.lane.Lanes;

class DoubleWellsTest implements FamilyContract<DoubleWellCohort> {
    @Override
    public Family<DoubleWellCohort> family() {
        return new DoubleWells();
    }

    @Override
    public List<Lanes> quantities(DoubleWellCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()));
    }

    @Example
    void startsLieAtTheMaximumAndAtTheMinima() {
        assertThat(share(f -> f.start().toDoubles(), w -> w == 0)).isBetween(0.2, 0.3);
        assertThat(share(f -> f.oracle().risk(f.start()).toDoubles(), value -> value == 0))
                .isBetween(0.4, 0.6);
        assertThat(share(f -> f.noise().toDoubles(), sigma -> sigma == 0)).isBetween(0.4, 0.6);
    }
}
