package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.generators.NoisyBowls;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * η_k ∝ 1/k is the fastest converging series, read as: no sequence with Σ η = ∞ and Σ η² &lt; ∞ brings w_k closer to w*
 * on a strongly convex f than c/k does with the same c.
 *
 * <p>Checked on E w_k² at k = 64 against c·k^(−a), ½ &lt; a ≤ 1. False without noise: with c·λ = ½, c/k leaves Π(1 −
 * 1/(2j)), of order k^(−½), while c·k^(−¾) leaves about exp(−2k^¼); with noise it is false where λ is small.
 */
@Claim(
        id = "sgd.rm.fastest.algorithmic",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "no schedule with both properties converges faster than η_k ∝ 1/k",
        kind = Kind.EQUIVALENCE,
        expected = Verdict.REFUTED)
class FastestAlgorithmTest {

    private static final int STEPS = 64;

    @Check
    void oneOverKComesClosest(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("closer by a factor ten in the square")
    void oneOverKComesTenTimesCloser(@ForAll(supplier = NoisyBowls.class) NoisyBowlCohort f, Evidence evidence) {
        conclude(f, evidence, 10);
    }

    private static void conclude(NoisyBowlCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given(
                "cλ ≤ 1: no step overshoots",
                f.factor().times(f.strong()),
                f.start().times(0).plus(1));
        Lanes harmonic = NoisyRun.secondMoment(f, Schedule.harmonic(f.factor()), STEPS);
        Lanes other = NoisyRun.secondMoment(f, Schedule.power(f.factor(), f.exponent()), STEPS);
        evidence.require("E w_k² with c/k", harmonic.times(factor), other);
    }
}
