package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.StepSeriesCohort;
import org.theoremcheck.generators.StepSeries;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The fastest converging series with Σ η_k = ∞ and Σ η_k² &lt; ∞ is η_k ∝ 1/k, read as: no positive sequence with both
 * properties is o(1/k), so that k·η_k stays above a positive number.
 *
 * <p>Checked on c/(kᵖ(ln k)^q) at k = 2⁵¹² against a hundredth of 2·η_2; by Cauchy's condensation Σ η = ∞ if and only
 * if p &lt; 1, or p = 1 and q ≤ 1, and Σ η² &lt; ∞ if p &gt; ½. False: η_k = 1/(k ln k) has the condensed terms 1/(n ln
 * 2), a harmonic series, while k·η_k = 1/ln k → 0: 0.0028 at k = 2⁵¹².
 */
@Claim(
        id = "sgd.rm.fastest",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "Σ η_k = ∞, Σ η_k² < ∞ ⟹ η_k is not o(1/k)",
        kind = Kind.EQUIVALENCE,
        expected = Verdict.REFUTED)
class FastestSeriesTest {

    private static final int LAST = 512;

    @Check
    void noSuchSequenceIsSmallerThanOneOverK(
            @ForAll(supplier = StepSeries.class) StepSeriesCohort eta, Evidence evidence) {
        conclude(eta, evidence, 0.01);
    }

    @Mutant("k·η_k stays above 2·η_2")
    void noSuchSequenceFallsBelowItsStart(
            @ForAll(supplier = StepSeries.class) StepSeriesCohort eta, Evidence evidence) {
        conclude(eta, evidence, 1);
    }

    private static void conclude(StepSeriesCohort eta, Evidence evidence, double share) {
        eta.hypotheses().forEach(evidence::given);
        Lanes p = eta.cohort().get("p");
        Lanes harmonic = p.equalTo(1).and(eta.cohort().get("q").atMost(1));
        evidence.given("Σ η_k = ∞", p.below(1).or(harmonic));
        evidence.given("Σ η_k² < ∞", p.above(0.5));
        evidence.require("k·η_k stays away from 0", eta.condensed(1).times(share), eta.condensed(LAST));
    }
}
