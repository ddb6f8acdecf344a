package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.kernels.lane.Lanes;

class NoisyWellsTest implements FamilyContract<NoisyWellCohort> {
    @Override
    public Family<NoisyWellCohort> family() {
        return new NoisyWells();
    }

    @Override
    public List<Lanes> quantities(NoisyWellCohort f) {
        return List.of(f.gap(), f.gapInside(), f.oracle().gradient(f.start()));
    }

    @Example
    void noGapIsNegativeAndSomeStartsAreMinimisers() {
        assertThat(share(f -> f.gapInside().toDoubles(), gap -> gap >= -1e-9)).isEqualTo(1);
        assertThat(share(f -> f.gap().toDoubles(), gap -> gap == 0)).isGreaterThan(0.1);
        assertThat(share(f -> f.noise().toDoubles(), sigma -> sigma == 0)).isGreaterThan(0.15);
    }
}
