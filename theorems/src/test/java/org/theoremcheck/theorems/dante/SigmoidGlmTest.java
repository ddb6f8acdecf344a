package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.SigmoidGlms;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Idealised sigmoid GLM. Let σ(z) = 1/(1 + e⁻ᶻ), ‖x_i‖ ≤ 1, ‖w*‖ ≤ W and y_i = σ(⟨w*, x_i⟩). Then êrr is (ε, κ, w*)-SLQC at every
 * w ∈ B(0, W), for every ε &gt; 0, with κ = e^W.
 *
 * <p>Checked as need(w) ≤ κ for W up to 14. It holds with room to spare, because need ≤ ¼·sinh(W/2) already: see {@code
 * dante.hls.sigmoid.amended}.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Lemma 3.2</a>
 */
@Claim(
        id = "dante.hls.sigmoid",
        paper = Paper.DANTE,
        at = "Section 3.2",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ the sigmoid êrr is (ε, e^W, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
class SigmoidGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = SigmoidGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSaturation(glm, evidence, 0.5);
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().exp());
    }

    @Mutant("κ = e^W/100")
    void aHundredthOfTheConstantSuffices(@ForAll(supplier = SigmoidGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().exp().over(100));
    }

    @Mutant("κ = W/8")
    void theConstantGrowsLinearly(@ForAll(supplier = SigmoidGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().over(8));
    }

    @Mutant("‖x‖ ≤ 2 with κ = W/8")
    void longerInputsAreFine(@ForAll(supplier = SigmoidGlms.LongInputs.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().over(8));
    }
}
