package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;

class OuterNetsTest implements FamilyContract<NetCohort> {
    @Override
    public Family<NetCohort> family() {
        return new OuterNets();
    }

    @Override
    public List<Family<NetCohort>> relatives() {
        return List.of(new FrozenNets(), new FrozenNets.OneUnit());
    }

    @Override
    public List<Lanes> quantities(NetCohort net) {
        return List.of(net.labels().entries(), net.outputs().entries());
    }

    @Example
    void labelsAreRealisableAndHiddenActivationsOfAllSizes() {
        assertThat(share(net -> net.outer().risk(net.outerTeacher().entries()).toDoubles(), risk -> risk == 0))
                .isEqualTo(1);
        assertThat(share(net -> net.outer().risk(net.outerWeights().entries()).toDoubles(), risk -> risk > 1e-20))
                .isGreaterThan(0.9);
        assertThat(share(OuterNetsTest::longest, r -> r > 3)).isGreaterThan(0.1);
        assertThat(share(OuterNetsTest::longest, r -> r < 0.3)).isGreaterThan(0.1);
        assertThat(share(
                        net -> net.outerWeights().norm().over(net.outerRadius()).toDoubles(), r -> r > 1 - 1e-9))
                .isGreaterThan(0.2);
    }

    @Example
    void frozenWeightsUsuallyCannotFitTheLabels() {
        Family<NetCohort> family = new FrozenNets();
        int unfit = 0;
        for (int stratum = 0; stratum < STRATA; stratum++) {
            NetCohort net = family.view(family.cohort(
                    org.theoremcheck.kernels.Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            for (double risk : net.outer().risk(net.outerTeacher().entries()).toDoubles()) {
                unfit += risk > 1e-12 ? 1 : 0;
            }
        }
        assertThat(unfit).isGreaterThan(STRATA * LANES * 8 / 10);
    }

    /** max_i ‖h_i‖. */
    private static double[] longest(NetCohort net) {
        Lanes h = net.activations(net.hiddenWeights()).entries();
        return h.square()
                .sumEvery(net.hiddenWeights().columns())
                .greatest()
                .sqrt()
                .toDoubles();
    }
}
