package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.ReluGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Plain ReLU, away from stationary points. As {@code dante.cor1}, only at points with ∇êrr(w) ≠ 0, with κ = 2W.
 *
 * <p>Refuted: with x₁ = (1, 0), x₂ = (0, 1), w* = (1, 0) and w = (−1/10, 1/10) only x₂ is active, with the small residual 1/10, while
 * x₁ keeps the error large: need = 1.01/2/0.1 = 5.05 &gt; 2, and it grows without bound as the residual shrinks.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Corollary 1</a>
 */
@Claim(
        id = "dante.cor1.gradient",
        paper = Paper.DANTE,
        at = "Corollary 1",
        section = "5 Plain ReLU",
        says = "∇êrr(w) ≠ 0 ⟹ êrr is (ε, 2W, w*)-SLQC at w, for every ε > 0",
        expected = Verdict.REFUTED)
class ReluGlmWithGradientTest {

    @Check
    void everyMovingPointIsSlqc(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1);
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 0.5);
    }

    private static void conclude(GlmCohort glm, Evidence evidence, double factor) {
        glm.hypotheses().forEach(evidence::given);
        Lanes gradient = glm.oracle().gradient(glm.point());
        evidence.given("∇êrr(w) ≠ 0", gradient.equalTo(0).least().not());
        Lanes kappa = glm.radius().times(2 * factor);
        evidence.require(Slqc.forEveryEpsilon(glm.oracle(), glm.point(), glm.optimum(), kappa));
    }
}
