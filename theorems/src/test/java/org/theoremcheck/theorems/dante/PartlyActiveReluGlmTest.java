package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.ReluGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Plain ReLU, a share of the error active. Let θ = (error on the examples active at w)/(total error) &gt; 0. Then êrr is
 * (ε, √(ε/θ), w*)-SLQC at w, for every ε &gt; 0.
 *
 * <p>Checked as ε → Δ, its hardest case: need(w) ≤ √(Δ/θ). Holds because only active examples enter the gradient, so
 * ‖∇êrr‖ ≤ 2√(θΔ) and ⟨∇êrr, w − w*⟩ ≥ 2θΔ; equality for equal active examples.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Corollary 1</a>
 */
@Claim(
        id = "dante.cor1.fraction",
        paper = Paper.DANTE,
        at = "Corollary 1",
        section = "5 Plain ReLU",
        says = "θ > 0 the active share of the error at w ⟹ êrr is (ε, √(ε/θ), w*)-SLQC at w, for every ε > 0")
class PartlyActiveReluGlmTest {

    @Check
    void theActiveShareOfTheErrorDecides(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, errorShare(glm), 1);
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, errorShare(glm), 0.5);
    }

    @Mutant("θ = the share of active examples")
    void theNumberOfActiveExamplesDecides(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, active(glm).mean(), 1);
    }

    private static Lanes active(GlmCohort glm) {
        return glm.x().times(Matrix.column(glm.point())).entries().atLeast(0);
    }

    private static Lanes errorShare(GlmCohort glm) {
        Lanes outputs = glm.oracle().outputs(glm.point()).entries();
        Lanes squares = outputs.minus(glm.labels()).square();
        return squares.times(active(glm)).sum().over(squares.sum());
    }

    private static void conclude(GlmCohort glm, Evidence evidence, Lanes theta, double factor) {
        glm.hypotheses().forEach(evidence::given);
        evidence.given("0 < θ", errorShare(glm).above(0));
        Slqc at = Slqc.measure(glm.oracle(), glm.point(), glm.optimum());
        evidence.require(at.forEveryEpsilon(at.gap().over(theta).sqrt().times(factor)));
    }
}
