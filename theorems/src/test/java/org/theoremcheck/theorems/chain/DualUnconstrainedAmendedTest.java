package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LogitCohort;
import org.theoremcheck.generators.Logits;
import org.theoremcheck.kernels.lane.Elimination;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Where D²h is positive definite the dual is an unconstrained quadratic: q_h*(μ) = ½⟨μ − ∇h, (D²h)⁻¹(μ − ∇h)⟩ for every μ.
 *
 * <p>Checked for h the logistic loss + (δ/2)‖·‖², at random logits, μ and y: ⟨μ, y⟩ − q_h(y) ≤ q_h*(μ), with equality at y =
 * (D²h)⁻¹(μ − ∇h). It holds: the conjugate of a strictly convex quadratic.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.3</a>
 */
@Claim(
        id = "chain.prop33.singular.v2",
        paper = Paper.SMOOTHNESS,
        at = "Proposition 3.3",
        section = "1.3 Gauss–Newton through the dual",
        says = "D²h ≻ 0 ⟹ the dual is an unconstrained quadratic",
        instances = 16 * 1024)
class DualUnconstrainedAmendedTest {

    @Check
    void theConjugateIsAQuadratic(@ForAll(supplier = Logits.class) LogitCohort f, Evidence evidence) {
        conclude(f, evidence, f.slope(), 1);
    }

    @Mutant("without the linear term")
    void theSlopeIsForgotten(@ForAll(supplier = Logits.class) LogitCohort f, Evidence evidence) {
        conclude(f, evidence, f.slope().times(0), 1);
    }

    @Mutant("half of it")
    void theConjugateIsHalved(@ForAll(supplier = Logits.class) LogitCohort f, Evidence evidence) {
        conclude(f, evidence, f.slope(), 0.5);
    }

    private static void conclude(LogitCohort f, Evidence evidence, Lanes slope, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes away = f.mu().minus(slope);
        Lanes best = Elimination.of(f.hessian(), Matrix.column(away)).solution().entries();
        Lanes conjugate = away.dot(best).over(2).times(factor);
        evidence.require("⟨μ, y⟩ − q_h(y) ≤ q_h*(μ)", f.mu().dot(f.e()).minus(f.model(f.e())), conjugate);
        Lanes attained = f.mu().dot(best).minus(f.model(best));
        Lanes size = conjugate.abs().plus(attained.abs()).plus(f.mu().norm().times(best.norm()));
        evidence.requireEqual("equality at (D²h)⁻¹(μ − ∇h)", attained, conjugate, size);
    }
}
