package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class DescentsTest implements FamilyContract<LayerCohort> {
    @Override
    public Family<LayerCohort> family() {
        return new Descents();
    }

    @Override
    public List<Family<LayerCohort>> relatives() {
        return List.of(new Descents.Patient(), new Descents.OfLayers(), new Descents.Skewed());
    }

    @Override
    public List<Lanes> quantities(LayerCohort layer) {
        return List.of(layer.oracle().risk(layer.point()), steps(layer));
    }

    @Example
    void theGapAtTheStartExceedsThreeEpsilonEverywhere() {
        assertThat(share(layer -> layer.cohort().get("share").toDoubles(), share -> share > 0 && share < 1.0 / 3))
                .isEqualTo(1);
        assertThat(share(layer -> gap(layer).toDoubles(), gap -> gap > 0)).isEqualTo(1);
    }

    @Example
    void theStepsAreAffordableEverywhere() {
        assertThat(share(layer -> steps(layer).toDoubles(), steps -> steps <= Descents.STEPS))
                .isEqualTo(1);
        for (int stratum = 0; stratum < STRATA; stratum++) {
            var patient = new Descents.Patient();
            var layer = patient.view(patient.cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            assertThat(Arrays.stream(steps(layer).toDoubles()).max().orElseThrow())
                    .isLessThanOrEqualTo(Descents.MANY_STEPS);
        }
    }

    @Example
    void slopesSpreadAndSoDoStarts() {
        assertThat(share(DescentsTest::ratio, r -> Math.abs(r - 0.9) < 1e-9)).isBetween(0.2, 0.4);
        assertThat(share(DescentsTest::ratio, r -> r < 0.6)).isGreaterThan(0.15);
        assertThat(share(layer -> layer.point().plus(layer.optimum()).norm().toDoubles(), r -> r == 0))
                .isBetween(0.3, 0.8);
        assertThat(share(layer -> steps(layer).toDoubles(), steps -> steps < 60))
                .isBetween(0.1, 0.9);
    }

    private static double[] ratio(LayerCohort layer) {
        return layer.a().over(layer.b()).toDoubles();
    }

    private static Lanes gap(LayerCohort layer) {
        return layer.oracle().risk(layer.point()).minus(layer.oracle().risk(layer.optimum()));
    }

    /** κ²‖w − W*‖²/ε². */
    private static Lanes steps(LayerCohort layer) {
        Lanes kappa = layer.b().pow(3).times(layer.radius()).times(2).over(layer.a());
        Lanes epsilon = gap(layer).times(layer.cohort().get("share"));
        return kappa.times(layer.point().distanceTo(layer.optimum()))
                .over(epsilon)
                .square();
    }
}
