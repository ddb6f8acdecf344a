package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ScoredExamplesTest implements FamilyContract<ScoredCohort> {
    @Override
    public Family<ScoredCohort> family() {
        return new ScoredExamples();
    }

    @Override
    public List<Lanes> quantities(ScoredCohort f) {
        return List.of(f.hinges(), f.scores().entries());
    }

    @Example
    void rightAndWrongExamplesAndTiesOccur() {
        assertThat(share(f -> f.possibleErrors().mean().toDoubles(), e -> e == 0))
                .isGreaterThan(0.05);
        assertThat(share(f -> f.possibleErrors().mean().toDoubles(), e -> e > 0))
                .isGreaterThan(0.3);
        assertThat(share(f -> f.possibleErrors().minus(f.errors()).greatest().toDoubles(), tie -> tie > 0))
                .isGreaterThan(0.1);
    }
}
