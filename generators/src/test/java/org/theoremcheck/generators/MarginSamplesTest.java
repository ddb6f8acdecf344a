package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.MarginSampleCohort;
import org.theoremcheck.kernels.lane.Lanes;

class MarginSamplesTest implements FamilyContract<MarginSampleCohort> {
    @Override
    public Family<MarginSampleCohort> family() {
        return new MarginSamples();
    }

    @Override
    public List<Family<MarginSampleCohort>> relatives() {
        return List.of(new MarginSamples.Large());
    }

    @Override
    public List<Lanes> quantities(MarginSampleCohort s) {
        return List.of(s.margins(), s.slack(s.margins()), s.trace(), s.logConfidence());
    }

    @Example
    void marginsLieOnBothSidesOfGammaAndOnIt() {
        assertThat(share(MarginSamplesTest::excess, z -> z > 0)).isGreaterThan(0.05);
        assertThat(share(MarginSamplesTest::excess, z -> z < 0)).isGreaterThan(0.3);
        assertThat(share(MarginSamplesTest::excess, z -> z == 0)).isGreaterThan(0.05);
    }

    private static double[] excess(MarginSampleCohort s) {
        return s.margins().least().minus(s.gamma()).toDoubles();
    }
}
