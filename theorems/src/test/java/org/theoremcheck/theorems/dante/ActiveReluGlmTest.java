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
 * Plain ReLU, every example active. As {@code dante.cor1}, only at points with ⟨w, x_i⟩ &gt; 0 for all i, with κ = 2W.
 *
 * <p>Holds, and κ = W would do: r_i·⟨w − w*, x_i⟩ ≥ r_i², so need ≤ √êrr(w), and 0 &lt; ⟨w, x_i⟩ ≤ W leaves |r_i| ≤ W.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Corollary 1</a>
 */
@Claim(
        id = "dante.cor1.active",
        paper = Paper.DANTE,
        at = "Corollary 1",
        section = "5 Plain ReLU",
        says = "⟨w, x_i⟩ > 0 for all i ⟹ êrr is (ε, 2W, w*)-SLQC at w, for every ε > 0")
class ActiveReluGlmTest {

    @Check
    void everyActivePointIsSlqc(@ForAll(supplier = ReluGlms.Active.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 1);
    }

    @Mutant("κ divided by four")
    void aQuarterOfTheConstantSuffices(@ForAll(supplier = ReluGlms.Active.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, 0.25);
    }

    @Mutant("at least one example active")
    void oneActiveExampleSuffices(@ForAll(supplier = ReluGlms.class) GlmCohort glm, Evidence evidence) {
        Lanes z = glm.x().times(Matrix.column(glm.point())).entries();
        evidence.given("some ⟨w, x_i⟩ > 0", z.above(0).greatest());
        conclude(glm, evidence, 1);
    }

    private static void conclude(GlmCohort glm, Evidence evidence, double factor) {
        glm.hypotheses().forEach(evidence::given);
        Lanes kappa = glm.radius().times(2 * factor);
        evidence.require(Slqc.forEveryEpsilon(glm.oracle(), glm.point(), glm.optimum(), kappa));
    }
}
