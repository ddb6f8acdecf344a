package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.SequenceCohort;
import org.theoremcheck.kernels.lane.Lanes;

class SequencesTest implements FamilyContract<SequenceCohort> {
    @Override
    public Family<SequenceCohort> family() {
        return new Sequences();
    }

    @Override
    public List<Lanes> quantities(SequenceCohort w) {
        return List.of(w.at(1), w.at(w.length()));
    }

    @Example
    void equalNumbersAndSingleOnesOccur() {
        assertThat(share(w -> w.cohort().get("w").sum().toDoubles(), sum -> sum == 1))
                .isGreaterThan(0.15);
        assertThat(share(SequencesTest::range, range -> range == 0)).isBetween(0.2, 0.5);
    }

    private static double[] range(SequenceCohort w) {
        Lanes all = w.cohort().get("w");
        return all.greatest().minus(all.least()).toDoubles();
    }
}
