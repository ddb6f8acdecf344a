package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.FunctionClassCohort;
import org.theoremcheck.kernels.lane.Lanes;

class FunctionClassesTest implements FamilyContract<FunctionClassCohort> {
    @Override
    public Family<FunctionClassCohort> family() {
        return new FunctionClasses();
    }

    @Override
    public List<Lanes> quantities(FunctionClassCohort f) {
        return List.of(f.values().entries());
    }

    @Example
    void theZeroFunctionAndAlternatingSignsOccur() {
        assertThat(share(f -> f.values().entries().abs().greatest().toDoubles(), size -> size == 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.values().entries().abs().least().toDoubles(), size -> size == 1))
                .isGreaterThan(0.1);
    }
}
