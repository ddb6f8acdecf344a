package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class SeveralOutputsTest implements FamilyContract<NetCohort> {
    @Override
    public Family<NetCohort> family() {
        return new SeveralOutputs();
    }

    @Override
    public List<Family<NetCohort>> relatives() {
        return List.of(
                new SeveralOutputs.Invertible(),
                new SeveralOutputs.Orthogonal(),
                new SeveralOutputs.Linear(),
                new SeveralOutputs.LinearNotOrthogonal(),
                new SeveralOutputs.Pattern());
    }

    @Override
    public List<Lanes> quantities(NetCohort net) {
        return List.of(
                net.labels().entries(),
                net.outputs().entries(),
                net.inner().risk(net.hiddenWeights().entries()));
    }

    @Example
    void orthogonalRowsMeetInTheSameOutputs() {
        Family<NetCohort> family = new SeveralOutputs.Orthogonal();
        int dense = 0;
        int count = 0;
        for (int stratum = 0; stratum < STRATA; stratum++) {
            NetCohort net =
                    family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            if (net.outerWeights().rows() > 1) {
                Lanes first = net.outerWeights().row(0).abs();
                Lanes second = net.outerWeights().row(1).abs();
                for (double both : first.min(second).greatest().above(0).toDoubles()) {
                    dense += (int) both;
                    count++;
                }
            }
        }
        assertThat((double) dense / count).isBetween(0.25, 0.8);
    }
}
