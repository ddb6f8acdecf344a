package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.IdealisedGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU, sharper. Under the hypotheses of {@code dante.thm1}, êrr is (ε, κ(ε), w*)-SLQC with κ(ε) = b√(bε/a), and
 * therefore with κ = 2b^{5/2}W/√a, for every ε &gt; 0.
 *
 * <p>The first form is checked as ε → Δ, its hardest case: need(w) ≤ κ(Δ). It holds because ½‖∇êrr‖ ≤ mean |r|g ≤ √(b·mean r²g), ½⟨∇êrr, w − w*⟩ ≥ mean r²g/b and mean r²g ≥ aΔ; the second form follows from
 * Δ ≤ (2bW)². Equality needs one slope in effect, a/b → 1; misaligned examples keep the order 1/√a but cost a factor of 8.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 1</a>
 */
@Claim(
        id = "dante.thm1.amended",
        paper = Paper.DANTE,
        at = "Theorem 1",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ êrr is (ε, κ, w*)-SLQC on B(0, W), every ε > 0, for κ = b√(bε/a) and for κ = 2b^{5/2}W/√a")
class SharperGeneralisedReluGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSlopesAndBoundary(glm, evidence);
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
        growingWithEpsilon(glm, evidence, 1);
    }

    @Mutant("κ = b^{5/2}W/√a, half")
    void halfTheConstantSuffices(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).over(2));
    }

    @Mutant("κ(ε) = ½·b√(bε/a)")
    void halfTheGrowingConstantSuffices(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        glm.hypotheses().forEach(evidence::given);
        growingWithEpsilon(glm, evidence, 0.5);
    }

    @Mutant("κ = 2b²W")
    void theFlatSlopeDoesNotMatter(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(
                glm, evidence, glm.b().square().times(glm.radius()).times(2));
    }

    @Mutant("κ = 2b³W/√a")
    void theUnitOfTheSlopesDoesNotMatter(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).times(glm.b().sqrt()));
    }

    private static Lanes kappa(GlmCohort glm) {
        Lanes b = glm.b();
        return b.square().times(b.over(glm.a()).sqrt()).times(glm.radius()).times(2);
    }

    /** need(w) ≤ c·b√(bΔ/a). */
    private static void growingWithEpsilon(GlmCohort glm, Evidence evidence, double c) {
        for (Lanes w : glm.points()) {
            Slqc at = Slqc.measure(glm.oracle(), w, glm.optimum());
            Lanes kappa = glm.b().times(glm.b().times(at.gap()).over(glm.a()).sqrt());
            evidence.require(at.forEveryEpsilon(kappa.times(c)));
        }
    }
}
