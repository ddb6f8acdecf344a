package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.KinkCohort;
import org.theoremcheck.kernels.lane.Lanes;

class KinksTest implements FamilyContract<KinkCohort> {
    @Override
    public Family<KinkCohort> family() {
        return new Kinks();
    }

    @Override
    public List<Family<KinkCohort>> relatives() {
        return List.of(new Kinks.ExchangedSlopes(), new Kinks.NegativeSlopes());
    }

    @Override
    public List<Lanes> quantities(KinkCohort kink) {
        return List.of(kink.activation().value(kink.z()), kink.activation().value(kink.u()));
    }

    @Example
    void bothArgumentsMeetTheKinkAndBothSides() {
        assertThat(share(kink -> kink.z().toDoubles(), z -> z == 0)).isGreaterThan(0.15);
        assertThat(share(kink -> kink.z().times(kink.u()).toDoubles(), product -> product < 0))
                .isGreaterThan(0.25);
        assertThat(share(kink -> kink.a().over(kink.b()).toDoubles(), r -> r > 1 - 1e-4))
                .isGreaterThan(0.05);
        assertThat(share(kink -> kink.a().over(kink.b()).toDoubles(), r -> r < 0.005))
                .isGreaterThan(0.02);
    }
}
