package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ArgumentCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ArgumentPairsTest implements FamilyContract<ArgumentCohort> {
    @Override
    public Family<ArgumentCohort> family() {
        return new ArgumentPairs();
    }

    @Override
    public List<Family<ArgumentCohort>> relatives() {
        return List.of(new ArgumentPairs.ExchangedSlopes(), new ArgumentPairs.NegativeSlopes());
    }

    @Override
    public List<Lanes> quantities(ArgumentCohort pair) {
        return List.of(pair.phi().value(pair.z()), pair.phi().slope(pair.u()));
    }

    @Example
    void argumentsOfBothSignsMeetTheKink() {
        assertThat(share(pair -> pair.z().equalTo(0).greatest().toDoubles(), zero -> zero == 1))
                .isGreaterThan(0.2);
        assertThat(share(pair -> pair.z().times(pair.u()).least().toDoubles(), product -> product < 0))
                .isGreaterThan(0.3);
    }
}
