package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.kernels.lane.Lanes;

class PowerLossesTest implements FamilyContract<PowerCohort> {
    @Override
    public Family<PowerCohort> family() {
        return new PowerLosses();
    }

    @Override
    public List<Lanes> quantities(PowerCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()));
    }

    @Example
    void everyPowerOccursWithAndWithoutABowl() {
        for (int p = 1; p <= 4; p++) {
            int power = p;
            assertThat(share(f -> f.power().toDoubles(), q -> q == power)).isBetween(0.2, 0.3);
        }
        assertThat(share(f -> f.bowl().toDoubles(), lambda -> lambda == 0)).isBetween(0.25, 0.4);
        assertThat(share(f -> f.height().toDoubles(), h -> h == 0)).isBetween(0.25, 0.4);
        assertThat(share(f -> f.start().abs().toDoubles(), w -> w > 3)).isGreaterThan(0.1);
    }
}
