package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.ReluGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Plain ReLU, idealised GLM. Let y_i = max(0, ⟨w*, x_i⟩), ‖x_i‖ ≤ 1, ‖w*‖ ≤ W. Then êrr is (ε, κ, w*)-SLQC at every w ∈ B(0, W), for
 * every ε &gt; 0. The text leaves κ open; the weakest reading, that some κ works, is the claim, and the two readings with a
 * formula are its mutants.
 *
 * <p>Refuted for every κ at once: with x = 1, w* = 1 and w = −1 the example is inactive at w, so ∇êrr(w) = 0 although
 * êrr(w) = 1 &gt; êrr(w*) = 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Corollary 1</a>
 */
@Claim(
        id = "dante.cor1",
        paper = Paper.DANTE,
        at = "Corollary 1",
        section = "5 Plain ReLU",
        says =
                "y_i = max(0, ⟨w*, x_i⟩), ‖w*‖ ≤ W ⟹ êrr is (ε, κ, w*)-SLQC at every w ∈ B(0, W) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class ReluGlmTest {

    @Check
    void someConstantWorks(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        evidence.cover("all examples inactive", inactive(glm).least(), 0.1);
        evidence.cover("some examples inactive", inactive(glm).greatest(), 0.3);
        glm.hypotheses().forEach(evidence::given);
        evidence.require(Slqc.finiteNeed(glm.oracle(), glm.point(), glm.optimum()));
    }

    @Mutant("the printed κ = 2W")
    void twiceTheRadiusWorks(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.radius().times(2));
    }

    @Mutant("κ = 2mW, from bounding a sum by its m terms")
    void theSumOfRadiiWorks(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.radius().times(2.0 * glm.x().rows()));
    }

    private static void conclude(GlmCohort glm, Evidence evidence, Lanes kappa) {
        glm.hypotheses().forEach(evidence::given);
        evidence.require(Slqc.forEveryEpsilon(glm.oracle(), glm.point(), glm.optimum(), kappa));
    }

    private static Lanes inactive(GlmCohort glm) {
        return glm.x().times(Matrix.column(glm.point())).entries().below(0);
    }
}
