package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SNGD on the inner layer of a one-hidden-layer net, with the parameters of Theorem 8, reaches a gap of at most 3ε with
 * probability at least 1 − 2δ.
 *
 * <p>Whatever κ is, η = ε/κ and T = κ²‖w₁ − w*‖²/ε² mean η = ‖w₁ − w*‖/√T; checked as: some T ∈ {16, 64, 256} succeeds. Refuted
 * with δ = 0.05 by starts with two equal units, which stay equal whatever κ, T, b and the draws are: with x = ±1, W₂ = (1, 1), W₁* = (p,
 * −p) they keep at least half of the risk of W₁ = 0, from where they start, while 3ε is less.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Contribution 2</a>
 */
@Claim(
        id = "dante.sngd.inner",
        paper = Paper.DANTE,
        at = "Contribution 2",
        section = "7 SNGD",
        says = "SNGD on W₁, W₂ frozen, parameters of Theorem 8 for some κ ⟹ gap ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        expected = Verdict.REFUTED,
        instances = 512)
class InnerSngdTest {
    private static final int MINIBATCH = 32;

    @Check
    void theReturnedInnerLayerIsGoodEnough(@ForAll(supplier = TwinUnits.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 16, 64, 256);
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = TwinUnits.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, 1);
    }

    private static void conclude(NetCohort net, Evidence evidence, int... horizons) {
        // Let
        net.hypotheses().forEach(evidence::given);
        var f = net.inner();
        Lanes w1 = net.hiddenWeights().entries();
        Lanes wStar = net.hiddenTeacher().entries();
        Lanes goal = net.cohort().get("share").times(f.risk(w1)).times(3);
        evidence.cover("f(w₁) − f(w*) > 3ε", f.risk(w1).above(goal), 1);
        Lanes least = f.risk(w1);
        // Run
        for (int steps : horizons) {
            Lanes eta = w1.distanceTo(wStar).over(Math.sqrt(steps));
            var draws = Draws.withReplacement(net.cohort(), steps);
            var run = new Sngd(eta, MINIBATCH).run(f, w1, goal.times(0).plus(steps), draws);
            least = least.min(f.risk(run.best()));
        }
        // Then
        Lanes twins = w1.row(0).equalTo(w1.row(1));
        Lanes failed = least.above(goal);
        evidence.observe("least gap over 3ε, equal units", twins.choose(least.over(goal), goal.times(0)));
        evidence.observe("least gap over 3ε, other starts", twins.choose(goal.times(0), least.over(goal)));
        evidence.failures(failed, 2 * StochasticDescent.DELTA);
    }
}
