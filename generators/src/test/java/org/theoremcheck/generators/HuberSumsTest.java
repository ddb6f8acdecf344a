package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.kernels.lane.Lanes;

class HuberSumsTest implements FamilyContract<SmoothCohort> {
    @Override
    public Family<SmoothCohort> family() {
        return new HuberSums();
    }

    @Override
    public List<Lanes> quantities(SmoothCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()), f.smooth());
    }

    @Example
    void theSlowestFunctionIsAmongThem() {
        assertThat(share(HuberSumsTest::kneeTimesSteps, ratio -> Math.abs(ratio - 1) < 1e-12))
                .isGreaterThan(0.1);
    }

    private static double[] kneeTimesSteps(SmoothCohort f) {
        int last = f.start().rows() - 1;
        Lanes share = f.cohort().get("τ").row(last).over(f.start().row(last).abs());
        return share.times(f.steps().times(2).plus(1)).toDoubles();
    }
}
