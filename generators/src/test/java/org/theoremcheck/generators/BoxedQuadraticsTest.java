package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.kernels.lane.Lanes;

class BoxedQuadraticsTest implements FamilyContract<DescentCohort> {
    @Override
    public Family<DescentCohort> family() {
        return new BoxedQuadratics();
    }

    @Override
    public List<Lanes> quantities(DescentCohort f) {
        return List.of(f.gap(), f.smooth(), f.oracle().gradient(f.start()));
    }

    @Example
    void noGapIsNegativeAndMostAreNot0() {
        assertThat(share(f -> f.gap().toDoubles(), gap -> gap >= -1e-9)).isEqualTo(1);
        assertThat(share(f -> f.gap().toDoubles(), gap -> gap > 0)).isGreaterThan(0.8);
    }
}
