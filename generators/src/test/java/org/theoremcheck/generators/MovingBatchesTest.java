package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.MovingBatchCohort;
import org.theoremcheck.kernels.lane.Lanes;

class MovingBatchesTest implements FamilyContract<MovingBatchCohort> {
    @Override
    public Family<MovingBatchCohort> family() {
        return new MovingBatches();
    }

    @Override
    public List<Lanes> quantities(MovingBatchCohort f) {
        return List.of(f.normalised().x(), f.e().norm());
    }

    @Example
    void someBatchesAreConstantAndSomeFarFromIt() {
        assertThat(share(f -> f.normalised().x().norm().toDoubles(), x -> x < 1e-9))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.normalised().x().norm().toDoubles(), x -> x > 1))
                .isGreaterThan(0.3);
    }
}
