package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

class OuterDescentsTest implements FamilyContract<NetCohort> {
    @Override
    public Family<NetCohort> family() {
        return new OuterDescents();
    }

    @Override
    public List<Lanes> quantities(NetCohort net) {
        return List.of(net.outer().risk(net.outerWeights().entries()), steps(net));
    }

    @Example
    void theGapAtTheStartExceedsThreeEpsilonAndTheStepsAreAffordable() {
        assertThat(share(net -> net.cohort().get("share").toDoubles(), share -> share > 0 && share < 1.0 / 3))
                .isEqualTo(1);
        assertThat(share(net -> steps(net).toDoubles(), steps -> steps <= Descents.STEPS))
                .isEqualTo(1);
    }

    @Example
    void mostInstancesAreNotTheSimplestOne() {
        assertThat(share(net -> net.hiddenWeights().entries().abs().least().toDoubles(), least -> least > 0))
                .isGreaterThan(0.7);
    }

    /** κ²‖W₂ − W₂*‖²/ε². */
    private static Lanes steps(NetCohort net) {
        Lanes start = net.outerWeights().entries();
        Lanes h = net.activations(net.hiddenWeights()).entries();
        Lanes squaredReach = h.square().sumEvery(net.hiddenWeights().columns()).greatest();
        Lanes kappa = net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
        Lanes epsilon = net.outer().risk(start).times(net.cohort().get("share"));
        Lanes distance = start.distanceTo(net.outerTeacher().entries());
        return kappa.times(squaredReach).times(distance).over(epsilon).square();
    }
}
