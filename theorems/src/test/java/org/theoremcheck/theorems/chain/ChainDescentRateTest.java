package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * F = ½‖f(w) − y‖² with f a chain on a product of balls and L the estimate (m + ‖y‖)·L_f + l_f² of the recursion. Projected gradient descent with γ =
 * 1/L has min ‖G(w_k)‖² ≤ 2·L·F(w_0)/K over its first K iterates.
 *
 * <p>Checked with K = 4. It holds, as the estimate dominates and F ≥ 0; with equality for K = 1 and one layer of width 1 without
 * activation, where the estimate is exact.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Theorem 4.1 with Algorithm 4</a>
 */
@Claim(
        id = "chain.thm41.projected.chain",
        paper = Paper.SMOOTHNESS,
        at = "Theorem 4.1",
        section = "2 Convergence rates",
        says = "F = ½‖f − y‖², L by the recursion, γ = 1/L ⟹ min_{k<K} ‖G(w_k)‖² ≤ 2·L·F(w_0)/K",
        instances = 32 * 1024)
class ChainDescentRateTest {

    @Check
    void theBoundHolds(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 2, 1);
    }

    @Mutant("L·F(w_0)/K")
    void halfTheConstant(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    @Mutant("the rate of twice as many iterates")
    void halfTheIterates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 2, 2);
    }

    private static void conclude(ChainCohort f, Evidence evidence, double factor, int faster) {
        f.hypotheses().forEach(evidence::given);
        Smoothness s = ChainEstimate.printed().of(f);
        Lanes reach = s.bound().plus(f.nu().norm());
        Lanes smoothness = reach.times(s.smoothness()).plus(s.lipschitz().square());
        Lanes step = smoothness.arithmetic().constant(1).over(smoothness);
        evidence.given("0 < L", smoothness.above(0));
        for (int steps : new int[] {1, 4}) {
            ChainDescent run = ChainDescent.of(f, step, steps);
            Lanes bound = smoothness.times(run.first()).times(factor).over(steps * faster);
            evidence.require("K = " + steps, run.best(), bound);
        }
    }
}
