package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.kernels.lane.Lanes;

class MovingPointsTest implements FamilyContract<MovingPointCohort> {
    @Override
    public Family<MovingPointCohort> family() {
        return new MovingPoints();
    }

    @Override
    public List<Lanes> quantities(MovingPointCohort f) {
        return List.of(f.x().norm(), f.label().sum(), f.line().x1());
    }

    @Example
    void manyPointsSeeTwoEqualLogitsAlone() {
        assertThat(share(f -> f.x().abs().least().toDoubles(), x -> x == 0)).isGreaterThan(0.15);
    }
}
