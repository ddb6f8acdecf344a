package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Schedule;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generic convex f: batch updates need O(1/ε) iterations to ε, as printed, without smoothness: k·(f(W_k) − f*) stays
 * bounded, with a constant step or with c/√k.
 *
 * <p>Checked at k up to 256 against twice ‖W_0 − W*‖²/c + c·G², the constant of subgradient descent. False: on f = |w|
 * a constant step η oscillates with gap η/2 or so for ever, and c/√k leaves gaps of order c/√k, so that k·gap grows
 * like k or √k.
 */
@Claim(
        id = "sgd.batch-convex",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, batch gradient",
        section = "C Convergence",
        says = "f convex ⟹ the iterations to ε are O(1/ε)",
        expected = Verdict.REFUTED)
class BatchConvexTest {

    private static final int HORIZON = 256;

    @Check
    void theGapIsOfOrderOneOverK(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("with half the constant")
    void theGapIsHalfAsLarge(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(PowerCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given(
                "the gradient is bounded: p = 1, λ = 0",
                f.power().equalTo(1).and(f.bowl().equalTo(0)));
        LateGaps constant = LateGaps.run(f, Schedule.constant(f.stepSize()), HORIZON, LateGaps.harmonic());
        LateGaps shrinking = LateGaps.run(f, Schedule.inverseRoot(f.stepSize()), HORIZON, LateGaps.harmonic());
        Lanes bound = constant.natural(f, f.stepSize()).times(factor);
        evidence.observe("k·gap, constant step", constant.worst());
        evidence.observe("k·gap, step c/√k", shrinking.worst());
        evidence.require("k·gap with a constant step", constant.worst(), bound);
        evidence.require("k·gap with steps c/√k", shrinking.worst(), bound);
    }
}
