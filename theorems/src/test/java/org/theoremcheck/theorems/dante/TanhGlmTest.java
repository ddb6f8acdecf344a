package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.TanhGlms;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tanh as a rescaled sigmoid. Let ‖x_i‖ ≤ 1, ‖w*‖ ≤ W and y_i = tanh⟨w*, x_i⟩. Then êrr is (ε, κ, w*)-SLQC at every w ∈ B(0, W), for
 * every ε &gt; 0, with the sigmoid's κ = e^W.
 *
 * <p>Checked as need(w) ≤ κ. It holds because tanh z = 2σ(2z) − 1 makes the need eight times the sigmoid's in the ball of radius
 * 2W, which is at most 8·sinh(W)/4 = e^W − e^−W.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.2.1</a>
 */
@Claim(
        id = "dante.rem.tanh",
        paper = Paper.DANTE,
        at = "Section 3.2.1",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ the tanh êrr is (ε, e^W, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
class TanhGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSaturation(glm, evidence, 1);
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().exp());
    }

    @Mutant("κ = e^W/20")
    void aTwentiethOfTheConstantSuffices(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius().exp().over(20));
    }

    @Mutant("κ = W")
    void theConstantGrowsLinearly(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, glm.radius());
    }
}
