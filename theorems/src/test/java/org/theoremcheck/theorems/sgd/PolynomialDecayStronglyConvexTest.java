package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Averaging;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.LastIterateCohort;
import org.theoremcheck.generators.KinkedSums;
import org.theoremcheck.generators.LastIterateAdversaries;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * f λ-strongly convex, E‖ĝ_t‖² ≤ G², η_t = 1/(λt), averaging with polynomial decay γ ≥ 1: (a) E f(w̄_T) − f* ≤ 58(1 +
 * γ/T)(γ(γ+1) + (γ+½)³(1 + ln T)/T)·G²/(λT), and sharper (b) E f(w̄_T) − f* ≤ (2γ + ½)(γ+1)/γ·G²/(λT).
 *
 * <p>Expectations are exact: both outcomes of every stochastic gradient are followed for up to 8 iterates, on
 * quadratics and absolute values with noise, pairs of hinges, lopsided kinks and a minimiser on the boundary; G² is the
 * greatest E‖ĝ_t‖². (b) follows from E‖w_t − w*‖² ≤ 4G²/(λ²t): the weights ρ_t make the sum of the progress
 * inequalities telescope up to (2γG²/λ)Σρ_t/t.
 *
 * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Theorem 4, for (a)</a>
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), for the functions of the
 *     mutants</a>
 */
@Claim(
        id = "sgd.polydecay.strongly-convex",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, averaging (restored)",
        section = "C Convergence",
        says = "λ-strongly convex, η_t = 1/(λt) ⟹ E f(w̄_T) − f* ≤ (2γ + ½)(γ+1)/γ·G²/(λT)")
class PolynomialDecayStronglyConvexTest {

    @Check
    void polynomialDecayConvergesLikeOneOverT(
            @ForAll(supplier = KinkedSums.StronglyConvex.class) KinkedCohort f, Evidence evidence) {
        Kinks.cover(f, evidence);
        f.hypotheses().forEach(evidence::given);
        int horizon = f.cohort().length("T");
        for (int gamma : new int[] {1, 3, 7}) {
            var run = ExactSgd.run(f, OptimalSteps.schedule(f.strong()), Averaging.polynomialDecay(gamma), horizon);
            Lanes unit = run.steepness().over(f.strong().times(horizon));
            Lanes logarithm = unit.arithmetic().constant(horizon).log().plus(1);
            Lanes early =
                    logarithm.times(Math.pow(gamma + 0.5, 3)).over(horizon).plus(gamma * (gamma + 1));
            Lanes published = early.times(58).times(horizon + gamma).over(horizon);
            evidence.require("(a), γ = " + gamma, run.gap(), unit.times(published));
            evidence.require(
                    "(b), γ = " + gamma,
                    run.gap(),
                    unit.times((2 * gamma + 0.5) * (gamma + 1)).over(gamma));
        }
    }

    @Mutant("a twentieth of (b) at γ = 3")
    void aTwentiethIsEnough(
            @ForAll(supplier = LastIterateAdversaries.StronglyConvex.class) LastIterateCohort f, Evidence evidence) {
        var run = OptimalSteps.run(f, Averaging.polynomialDecay(3), evidence);
        run.require("(b)/20, γ = 3", evidence, 6.5 * 4 / 3 / 20);
    }
}
