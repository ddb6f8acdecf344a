package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.TanhGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tanh, sharper. Under the hypotheses of {@code dante.rem.tanh}, κ = 2·sinh W suffices.
 *
 * <p>It holds because tanh z = 2σ(2z) − 1 makes the need eight times the sigmoid's in the ball of radius 2W, for which sinh(W)/4
 * suffices; one example with w = −w* on the boundary needs 2·tanh²(W)/W, which is κ in the limit W → 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.2.1</a>
 */
@Claim(
        id = "dante.rem.tanh.amended",
        paper = Paper.DANTE,
        at = "Section 3.2.1",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ the tanh êrr is (ε, 2·sinh W, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
class SharperTanhGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSaturation(glm, evidence, 1);
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
    }

    @Mutant("κ halved: sinh W")
    void halfTheConstantSuffices(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).over(2));
    }

    @Mutant("tanh is not steeper than the sigmoid: κ = sinh(W/2)/4")
    void theSigmoidsConstantSuffices(@ForAll(supplier = TanhGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(
                glm, evidence, SlqcOfGlms.sinh(glm.radius().over(2)).over(4));
    }

    private static Lanes kappa(GlmCohort glm) {
        return SlqcOfGlms.sinh(glm.radius()).times(2);
    }
}
