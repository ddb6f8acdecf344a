package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.DualGaussNewton;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.generators.PairedChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The Gauss–Newton step from the solution of the dual, v* = −(∇f(w)·μ* + ∇r(w))/κ, is the step of the primal problem.
 *
 * <p>Checked for h the half squared error and r = (λ/2)‖w‖², κ = λ + 1/γ, with as many conjugate-gradient iterations as f has
 * outputs, through the primal model's derivative at the step. It holds: strong duality of strictly convex quadratics.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.3</a>
 */
@Claim(
        id = "chain.prop33.dual",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.3",
        section = "1.3 Gauss–Newton through the dual",
        says = "v* = ∇(q_r + ‖·‖²/(2γ))*(−∇f(w)μ*) is the Gauss–Newton step",
        instances = 8 * 1024)
class DualStepTest {

    @Check
    void theDualFindsTheStep(
            @ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        conclude(f, evidence, f.dual());
    }

    @Mutant("the conjugate of q_h without its linear term")
    void theConjugateHasNoLinearTerm(
            @ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        DualGaussNewton dual = f.dual();
        Lanes none = dual.slope().times(0);
        conclude(f, evidence, new DualGaussNewton(none, dual.inverse(), dual.ridgeSlope(), dual.kappa()));
    }

    @Mutant("κ = 1/γ")
    void theRidgeIsForgotten(
            @ForAll(supplier = PairedChains.LeastSquares.class) PairedChainCohort f, Evidence evidence) {
        DualGaussNewton dual = f.dual();
        conclude(f, evidence, new DualGaussNewton(dual.slope(), dual.inverse(), dual.ridgeSlope(), f.weight()));
    }

    private static void conclude(PairedChainCohort f, Evidence evidence, DualGaussNewton dual) {
        f.hypotheses().forEach(evidence::given);
        var oracle = f.automaticDifferentiation();
        var found = dual.solve(oracle, f.mu().rows());
        Steps.requireGaussNewton(evidence, f, oracle.blocks(found.step()));
    }
}
