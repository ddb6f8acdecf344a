package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.SigmoidGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Idealised sigmoid GLM, sharper. Under the hypotheses of {@code dante.hls.sigmoid}, κ = sinh(W/2)/4 suffices.
 *
 * <p>It holds because, with residual r, slope g, s = ⟨w*, x⟩ and t = ⟨w − w*, x⟩ of an example, Cauchy's inequality and g, r/t ≤ ¼
 * give need² ≤ max |r|³/(16·g·|t|), and |r|³/(g·|t|) ≤ ¼·sinh²(t/2)/cosh²(s/2) ≤ sinh²(W/2), as |t| ≤ W + |s|. One example with
 * w = −w* on the boundary needs tanh²(W/2)/(2W), which is κ in the limit W → 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.2</a>
 */
@Claim(
        id = "dante.hls.sigmoid.amended",
        paper = Paper.DANTE,
        at = "Section 3.2",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ the sigmoid êrr is (ε, sinh(W/2)/4, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
class SharperSigmoidGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = SigmoidGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSaturation(glm, evidence, 0.5);
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm, 4));
    }

    @Mutant("κ = sinh(W/2)/400")
    void aHundredthOfTheConstantSuffices(@ForAll(supplier = SigmoidGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm, 400));
    }

    @Mutant("κ = sinh(W/2)/16 on W ≤ 1")
    void aQuarterSufficesInSmallBalls(@ForAll(supplier = SigmoidGlms.Narrow.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm, 16));
    }

    private static Lanes kappa(GlmCohort glm, double divisor) {
        return SlqcOfGlms.sinh(glm.radius().over(2)).over(divisor);
    }
}
