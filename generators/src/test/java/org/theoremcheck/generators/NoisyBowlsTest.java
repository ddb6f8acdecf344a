package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.kernels.lane.Lanes;

class NoisyBowlsTest implements FamilyContract<NoisyBowlCohort> {
    @Override
    public Family<NoisyBowlCohort> family() {
        return new NoisyBowls();
    }

    @Override
    public List<Lanes> quantities(NoisyBowlCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()));
    }

    @Example
    void flatBowlsQuietGradientsAndEveryScheduleOccur() {
        assertThat(share(f -> f.strong().toDoubles(), lambda -> lambda < 0.5)).isGreaterThan(0.2);
        assertThat(share(f -> f.noise().toDoubles(), sigma -> sigma == 0)).isBetween(0.2, 0.3);
        assertThat(share(f -> f.exponent().toDoubles(), a -> a == 1)).isBetween(0.1, 0.3);
        assertThat(share(f -> f.exponent().toDoubles(), a -> a < 0.7)).isGreaterThan(0.2);
    }
}
