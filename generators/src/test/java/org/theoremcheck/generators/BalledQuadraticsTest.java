package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.kernels.lane.Lanes;

class BalledQuadraticsTest implements FamilyContract<DescentCohort> {
    @Override
    public Family<DescentCohort> family() {
        return new BalledQuadratics();
    }

    @Override
    public List<Lanes> quantities(DescentCohort f) {
        return List.of(f.gap(), f.smooth(), f.oracle().gradient(f.start()));
    }

    /** F ≥ F(w*) = 0 at the start, at its opposite and at the ends of the axes. */
    @Example
    void noPointOfTheBallIsBelowTheMinimiser() {
        assertThat(share(f -> f.gap().toDoubles(), gap -> gap >= -1e-9)).isEqualTo(1);
        assertThat(share(f -> f.oracle().risk(f.start().negate()).toDoubles(), value -> value >= -1e-9))
                .isEqualTo(1);
        assertThat(share(BalledQuadraticsTest::leastOnAxes, value -> value >= -1e-9))
                .isEqualTo(1);
        assertThat(share(f -> f.gap().toDoubles(), gap -> gap > 0)).isGreaterThan(0.8);
    }

    private static double[] leastOnAxes(DescentCohort f) {
        Lanes least = f.gap();
        for (int i = 0; i < f.start().rows(); i++) {
            double[] far = new double[f.start().rows()];
            far[i] = 0x1p20;
            Lanes end =
                    f.set().apply(f.start().times(0).plus(f.start().arithmetic().of(far, far.length, 1)));
            least = least.min(f.oracle().risk(end)).min(f.oracle().risk(end.negate()));
        }
        return least.toDoubles();
    }
}
