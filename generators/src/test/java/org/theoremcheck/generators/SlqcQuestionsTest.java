package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.SlqcCohort;
import org.theoremcheck.kernels.lane.Lanes;

class SlqcQuestionsTest implements FamilyContract<SlqcCohort> {
    @Override
    public Family<SlqcCohort> family() {
        return new SlqcQuestions();
    }

    @Override
    public List<Lanes> quantities(SlqcCohort f) {
        return List.of(f.gap(), f.gradient().dot(f.away()), f.epsilon().over(f.kappa()));
    }

    @Example
    void stationaryPointsAndReferencesAreFrequent() {
        assertThat(share(f -> f.gradient().norm().toDoubles(), norm -> norm == 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.away().norm().toDoubles(), distance -> distance == 0))
                .isGreaterThan(0.1);
        assertThat(share(f -> f.gap().minus(f.epsilon()).toDoubles(), excess -> excess == 0))
                .isGreaterThan(0.1);
    }

    @Example
    void theSupremumOverTheBallIsExactlyZeroInAnEighthOfTheLanes() {
        assertThat(share(SlqcQuestionsTest::supremum, sup -> sup == 0)).isBetween(0.2, 0.3);
        assertThat(share(f -> f.gradient().norm().above(0).and(zero(f)).toDoubles(), tie -> tie == 1))
                .isGreaterThan(0.1);
    }

    private static Lanes zero(SlqcCohort f) {
        Lanes radius = f.epsilon().over(f.kappa());
        return radius.times(f.gradient().norm()).equalTo(f.gradient().dot(f.away()));
    }

    private static double[] supremum(SlqcCohort f) {
        return zero(f).not().toDoubles();
    }
}
