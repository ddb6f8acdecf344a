package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Scaled;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.IdealisedGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Generalised ReLU, idealised GLM. Let 0 &lt; a &lt; b, ‖x_i‖ ≤ 1, ‖w*‖ ≤ W and y_i = φ(⟨w*, x_i⟩). Then êrr is (ε, κ, w*)-SLQC
 * at every w ∈ B(0, W), for every ε &gt; 0, with κ = 2b³W/a.
 *
 * <p>Checked as need(w) ≤ κ, which is the claim for every ε at once. It holds because ⟨∇êrr, w − w*⟩ ≥ (2a/b)·êrr while
 * ‖∇êrr‖ ≤ 2b√êrr and √êrr ≤ 2bW; equality in the last needs w = −w* on the boundary and a = b, so only a/b near 1 shows how
 * sharp κ is.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 1</a>
 */
@Claim(
        id = "dante.thm1",
        paper = Paper.DANTE,
        at = "Theorem 1",
        section = "2 One neuron",
        says = "‖w*‖ ≤ W ⟹ êrr is (ε, 2b³W/a, w*)-SLQC at every w ∈ B(0, W), for every ε > 0")
class GeneralisedReluGlmTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        Power.overSlopesAndBoundary(glm, evidence);
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
    }

    @Mutant("κ halved")
    void halfTheConstantSuffices(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).over(2));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).over(10));
    }

    @Mutant("a and b exchanged: κ = 2a³W/b")
    void slopesMayBeExchanged(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(
                glm, evidence, glm.a().pow(3).times(glm.radius()).times(2).over(glm.b()));
    }

    @Mutant("W dropped: κ = 2b³/a")
    void theRadiusDoesNotMatter(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).over(glm.radius()));
    }

    @Mutant("‖x‖ ≤ 2")
    void longerInputsAreFine(@ForAll(supplier = IdealisedGlms.LongInputs.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
    }

    @Mutant("sum instead of mean of the losses")
    void theSumOfLossesNeedsNoMore(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        glm.hypotheses().forEach(evidence::given);
        Oracle sum = new Scaled(glm.oracle(), glm.x().rows());
        evidence.require(Slqc.forEveryEpsilon(sum, glm.point(), glm.optimum(), kappa(glm)));
    }

    @Mutant("a > b")
    void theSteeperSlopeMayBeNegativeSide(
            @ForAll(supplier = IdealisedGlms.ExchangedSlopes.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
    }

    @Mutant("a < 0")
    void theSlopeMayChangeSign(
            @ForAll(supplier = IdealisedGlms.NegativeSlopes.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm));
    }

    @Mutant("ball of radius ε: κ = 1")
    void theBallMayHaveRadiusEpsilon(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        SlqcOfGlms.atEveryPoint(glm, evidence, kappa(glm).times(0).plus(1));
    }

    private static Lanes kappa(GlmCohort glm) {
        return glm.b().pow(3).times(glm.radius()).times(2).over(glm.a());
    }
}
