package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class NoisyGlmsTest implements FamilyContract<NoisyCohort> {
    @Override
    public Family<NoisyCohort> family() {
        return new NoisyGlms();
    }

    @Override
    public List<Family<NoisyCohort>> relatives() {
        return List.of(
                new NoisyGlms.Loud(),
                new NoisyGlms.OffCentre(),
                new NoisyGlms.Few(),
                new NoisyGlms.FewOffCentre(),
                new NoisyGlms.Repeated(),
                new NoisySigmoidGlms());
    }

    @Override
    public List<Lanes> quantities(NoisyCohort glm) {
        return List.of(glm.population().risk(glm.point()), glm.gap(), glm.probabilities());
    }

    @Example
    void epsilonIsWithinATwentiethOfTheGapInAFifth() {
        assertThat(share(glm -> glm.epsilon().over(glm.gap()).toDoubles(), r -> Math.abs(r - 1) <= 0.05))
                .isGreaterThan(0.2);
        assertThat(share(glm -> glm.gap().toDoubles(), gap -> gap > 1e-20)).isGreaterThan(0.9);
    }

    @Example
    void centredNoiseMakesTheGapTheDifferenceOfRisks() {
        for (Family<NoisyCohort> family : List.of(new NoisyGlms(), new NoisySigmoidGlms())) {
            NoisyCohort glm = family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(1, LANES)));
            double[] difference = glm.population()
                    .risk(glm.point())
                    .minus(glm.population().risk(glm.wStar()))
                    .toDoubles();
            double[] gap = glm.gap().toDoubles();
            double[] size = glm.population().risk(glm.point()).toDoubles();
            for (int l = 0; l < gap.length; l++) {
                assertThat(difference[l]).isCloseTo(gap[l], within(1e-12 * (1 + size[l])));
            }
        }
    }

    @Example
    void noiseOffCentreMovesTheMinimiser() {
        Family<NoisyCohort> family = new NoisyGlms.OffCentre();
        NoisyCohort glm = family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(0, LANES)));
        Lanes slope = glm.population().gradient(glm.wStar()).norm();
        assertThat(java.util.Arrays.stream(slope.toDoubles())).anyMatch(norm -> norm > 0.01);
    }

    @Example
    void samplesHaveTheSizeTheyWereAskedForAndApproachThePopulation() {
        NoisyCohort glm = family().view(family().cohort(Backends.reference(), KEY, FamilyContract.numbers(2, LANES)));
        var lane = Backends.reference().lane();
        double[] one = glm.sample(lane.constant(1), 0).weights().greatest().toDoubles();
        assertThat(one).containsOnly(1);
        var large = glm.sample(lane.constant(1e8), 0);
        double[] off =
                large.weights().minus(glm.probabilities()).abs().greatest().toDoubles();
        for (double deviation : off) {
            assertThat(deviation).isLessThan(5e-4);
        }
        double[] total =
                glm.sample(lane.constant(1000.5), 1).weights().times(1001).sum().toDoubles();
        for (double count : total) {
            assertThat(count).isCloseTo(1001, within(1e-9));
        }
    }

    @Example
    void streamsAreIndependentAndRepeatable() {
        NoisyCohort glm = family().view(family().cohort(Backends.reference(), KEY, FamilyContract.numbers(2, LANES)));
        var n = Backends.reference().lane().constant(1000);
        assertThat(glm.sample(n, 3).weights().toDoubles())
                .isEqualTo(glm.sample(n, 3).weights().toDoubles());
        assertThat(glm.sample(n, 3).weights().toDoubles())
                .isNotEqualTo(glm.sample(n, 4).weights().toDoubles());
    }

    @Example
    void goingThroughAllSamplesGivesProbabilitiesAndMeans() {
        Family<NoisyCohort> family = new NoisyGlms.Few();
        for (int stratum = 0; stratum < STRATA; stratum += 4) {
            NoisyCohort glm =
                    family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            int n = glm.cohort().length("n");
            double[] total =
                    glm.probability(n, sample -> sample.weights().sum()).toDoubles();
            double[] mean =
                    glm.probability(n, sample -> sample.risk(glm.point())).toDoubles();
            double[] risk = glm.population().risk(glm.point()).toDoubles();
            for (int l = 0; l < LANES; l++) {
                assertThat(total[l]).isCloseTo(1, within(1e-12));
                assertThat(mean[l]).isCloseTo(risk[l], within(1e-12 * (1 + risk[l])));
            }
        }
    }

    @Example
    void drawnSamplesAgreeWithThoseGoneThrough() {
        Family<NoisyCohort> family = new NoisyGlms.Few();
        long[] same = new long[LANES];
        NoisyCohort glm = family.view(family.cohort(Backends.reference(), KEY, same));
        Lanes up = glm.probabilities().row(0);
        int n = glm.cohort().length("n");
        double expected =
                glm.probability(n, sample -> sample.weights().row(0).above(up)).toDoubles()[0];
        int seen = 0;
        int tries = 4000;
        for (int stream = 0; stream < tries; stream++) {
            var sample = glm.sample(up.arithmetic().constant(n), stream);
            seen += sample.weights().row(0).above(up).toDoubles()[0] == 1 ? 1 : 0;
        }
        assertThat((double) seen / tries).isCloseTo(expected, within(0.03));
    }
}
