package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.kernels.lane.Lanes;

class HardLabelsTest implements FamilyContract<LineCohort> {
    @Override
    public Family<LineCohort> family() {
        return new HardLabels();
    }

    @Override
    public List<Lanes> quantities(LineCohort line) {
        return List.of(
                line.optimum(), line.oracle().risk(line.point()), line.oracle().risk(line.optimum()));
    }

    @Example
    void separableAndContradictoryLabelsAreFrequent() {
        assertThat(share(line -> line.separable().toDoubles(), is -> is == 1)).isBetween(0.4, 0.9);
    }

    @Example
    void theOptimumLiesInTheBallAndNothingInTheBallIsBetter() {
        assertThat(share(HardLabelsTest::within, r -> r <= 1 + 1e-12)).isEqualTo(1);
        assertThat(share(HardLabelsTest::excess, excess -> excess >= -1e-12)).isEqualTo(1);
    }

    private static double[] within(LineCohort line) {
        return line.optimum().norm().over(line.radius()).toDoubles();
    }

    /** The least risk over the point, its mirror image and points along u, minus the risk at the optimum. */
    private static double[] excess(LineCohort line) {
        Lanes unit = line.direction().over(line.direction().norm()).times(line.radius());
        Lanes best = line.oracle().risk(line.point());
        for (double t = -1; t <= 1; t += 0.125) {
            best = best.min(line.oracle().risk(unit.times(t)));
        }
        return best.minus(line.oracle().risk(line.optimum())).toDoubles();
    }
}
