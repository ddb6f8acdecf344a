package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * How loose the sample size is. Let m be that of {@code dante.thm2.amended} for a δ ∈ (0, 1), and m* the smallest number of samples
 * from which on êrr is (ε, 4b³W/a, w*)-SLQC at w with probability ≥ 1 − δ. Then m* ≤ m; the ratio of m* to m is reported.
 *
 * <p>Checked on one repeated example, where the probability is a sum of at most {@value #MOST} + 1 terms; m* is looked for up to
 * {@value #MOST}. Beside it stands how often a sample of 10² … 10⁵ draws fails with the printed κ = 2b³W/a.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 2</a>
 */
@Claim(
        id = "dante.thm2.m",
        paper = Paper.DANTE,
        at = "Theorem 2",
        section = "2 One neuron",
        says = "the smallest m with P(not (ε, 4b³W/a, w*)-SLQC at w) ≤ δ is at most that of dante.thm2.amended")
class NoisySampleSizeTest {
    private static final int MOST = 8;

    @Check
    void theFormulaIsEnough(@ForAll(supplier = NoisyGlms.Repeated.class) NoisyCohort glm, Evidence evidence) {
        for (int size : new int[] {100, 1000, 10_000, 100_000}) {
            Lanes m = glm.b().arithmetic().constant(size);
            Lanes fails = NoisySlqc.fails(glm, glm.sample(m, 1), NoisySlqc.printedKappa(glm));
            evidence.observe("not SLQC with κ = 2b³W/a and " + size + " samples", fails);
        }
        conclude(glm, evidence, 1);
    }

    @Mutant("a hundredth of the samples")
    void aHundredthOfTheFormulaIsEnough(
            @ForAll(supplier = NoisyGlms.Repeated.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, 100);
    }

    /** m* ≤ ⌈m/saving⌉. */
    private static void conclude(NoisyCohort glm, Evidence evidence, double saving) {
        glm.hypotheses().forEach(evidence::given);
        Lanes delta = glm.cohort().uniform(0, 1);
        Lanes kappa = NoisySlqc.printedKappa(glm).times(2);
        Lanes smallest = delta.times(0).plus(1);
        for (int m = 1; m <= MOST; m++) {
            Lanes failure = glm.probability(m, sample -> NoisySlqc.fails(glm, sample, kappa));
            smallest = failure.above(delta).choose(delta.times(0).plus(m + 1), smallest);
        }
        Lanes formula =
                NoisySlqc.amendedSize(glm, delta).over(saving).map(Unary.CEIL).max(1);
        evidence.observe("m*/m", smallest.over(formula));
        evidence.require("m* ≤ ⌈m⌉", smallest, formula);
    }
}
