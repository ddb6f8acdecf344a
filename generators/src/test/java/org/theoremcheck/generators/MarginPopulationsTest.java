package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.kernels.lane.Lanes;

class MarginPopulationsTest implements FamilyContract<MarginPopulationCohort> {
    @Override
    public Family<MarginPopulationCohort> family() {
        return new MarginPopulations();
    }

    @Override
    public List<Family<MarginPopulationCohort>> relatives() {
        return List.of(new MarginPopulations.SeveralOutputs());
    }

    @Override
    public List<Lanes> quantities(MarginPopulationCohort p) {
        return List.of(p.signed().entries(), p.squares(), p.probabilities(), p.outputs());
    }

    @Example
    void ballsEndShortOfGammaAtItAndBeyond() {
        assertThat(share(MarginPopulationsTest::reach, reach -> reach < 0.1)).isGreaterThan(0.1);
        assertThat(share(MarginPopulationsTest::reach, reach -> Math.abs(reach - 1) < 1e-9))
                .isGreaterThan(0.1);
        assertThat(share(MarginPopulationsTest::reach, reach -> reach > 10)).isGreaterThan(0.1);
    }

    /** BR/γ. */
    private static double[] reach(MarginPopulationCohort p) {
        return p.radius().times(p.greatest()).over(p.gamma()).toDoubles();
    }
}
