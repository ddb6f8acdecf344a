package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.OuterDescents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SNGD on the outer layer of a one-hidden-layer net with realisable labels, with the parameters of Theorem 8, reaches a gap
 * of at most 3ε with probability at least 1 − 2δ.
 *
 * <p>Checked with δ = 0.05, κ = 2b³W₂R²/a and M = 4b²W₂²R², R = max_i ‖φ(W₁ᵀx_i)‖ the reach of the hidden activations, which
 * are the inputs here. It holds as Theorem 8 on a layer does.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Contribution 2</a>
 */
@Claim(
        id = "dante.sngd.outer",
        paper = Paper.DANTE,
        at = "Contribution 2",
        section = "7 SNGD",
        says = "SNGD on W₂, W₁ frozen, labels realisable, parameters of Theorem 8 ⟹ gap ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        instances = 256)
class OuterSngdTest {

    @Check
    void theReturnedOuterLayerIsGoodEnough(@ForAll(supplier = OuterDescents.class) NetCohort net, Evidence evidence) {
        evidence.cover("R > 1", squaredReach(net).above(1), 0.25);
        Lanes greatestLoss = net.b().times(net.outerRadius()).square().times(4).times(squaredReach(net));
        StochasticDescent.PRINTED.givenMinibatch(descent(net, 1), greatestLoss, evidence);
        conclude(StochasticDescent.PRINTED, net, evidence, 1);
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = OuterDescents.class) NetCohort net, Evidence evidence) {
        conclude(StochasticDescent.ONE_STEP, net, evidence, 1);
    }

    @Mutant("κ divided by fifty, in η and in T")
    void aFiftiethOfTheConstantSuffices(@ForAll(supplier = OuterDescents.class) NetCohort net, Evidence evidence) {
        conclude(StochasticDescent.PRINTED, net, evidence, 1.0 / 50);
    }

    @Mutant("the iterate with the greatest f_t(w_t) is returned")
    void theWorstIterateIsGoodEnough(@ForAll(supplier = OuterDescents.class) NetCohort net, Evidence evidence) {
        conclude(StochasticDescent.GREATEST, net, evidence, 1);
    }

    private static void conclude(StochasticDescent method, NetCohort net, Evidence evidence, double factor) {
        method.conclude(net, descent(net, factor), net.outerRadius(), evidence);
    }

    /** @param factor on κ */
    private static NormalisedDescent descent(NetCohort net, double factor) {
        Lanes printed = net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
        Lanes start = net.outerWeights().entries();
        Lanes epsilon = net.cohort().get("share").times(net.outer().risk(start));
        Lanes kappa = printed.times(squaredReach(net)).times(factor);
        return new NormalisedDescent(net.outer(), start, net.outerTeacher().entries(), kappa, epsilon);
    }

    /** R². */
    private static Lanes squaredReach(NetCohort net) {
        Lanes h = net.activations(net.hiddenWeights()).entries();
        return h.square().sumEvery(net.cohort().length("k")).greatest();
    }
}
