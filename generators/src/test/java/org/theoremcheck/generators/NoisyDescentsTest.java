package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.kernels.lane.Lanes;

class NoisyDescentsTest implements FamilyContract<LayerCohort> {
    @Override
    public Family<LayerCohort> family() {
        return new NoisyDescents();
    }

    @Override
    public List<Lanes> quantities(LayerCohort layer) {
        return List.of(layer.oracle().risk(layer.point()), layer.cohort().get("noise"));
    }

    @Example
    void everyInputHasItsNoiseAndTheOpposite() {
        assertThat(share(NoisyDescentsTest::imbalance, imbalance -> imbalance == 0))
                .isEqualTo(1);
    }

    @Example
    void noiseIsWithinItsBoundAndOftenThere() {
        assertThat(share(NoisyDescentsTest::size, size -> size <= NoisyDescents.NOISE))
                .isEqualTo(1);
        assertThat(share(NoisyDescentsTest::size, size -> size > 0.99 * NoisyDescents.NOISE))
                .isGreaterThan(0.3);
    }

    @Example
    void mostInstancesAreNotTheSimplestOne() {
        assertThat(share(layer -> layer.x().entries().abs().least().toDoubles(), least -> least > 0))
                .isGreaterThan(0.5);
    }

    /** |ξ₁ + ξ₂| + |ξ₃ + ξ₄| + ‖x₁ − x₂‖ + ‖x₃ − x₄‖. */
    private static double[] imbalance(LayerCohort layer) {
        Lanes noise = layer.cohort().get("noise");
        Lanes first = noise.row(0).plus(noise.row(1)).abs();
        Lanes second = noise.row(2).plus(noise.row(3)).abs();
        Lanes inputs = layer.x().row(0).distanceTo(layer.x().row(1));
        Lanes others = layer.x().row(2).distanceTo(layer.x().row(3));
        return first.plus(second).plus(inputs).plus(others).toDoubles();
    }

    private static double[] size(LayerCohort layer) {
        Lanes scale = layer.b().times(layer.radius());
        return layer.cohort().get("noise").abs().greatest().over(scale).toDoubles();
    }
}
