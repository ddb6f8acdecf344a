package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer of one unit. As {@code dante.thm4} with k = 1: the risk is (ε, 2b⁶w₂²W₁/a², w₁*)-SLQC.
 *
 * <p>Holds: z ↦ φ₂(w₂·φ₁(z)) is itself piecewise linear with slopes between a²|w₂| and b²|w₂|, so this is Theorem 1 with those slopes.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.width1",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "k = 1 ⟹ the risk in w₁ is (ε, 2b⁶w₂²W₁/a², w₁*)-SLQC on B(0, W₁), for every ε > 0")
class InnerUnitTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = InnerNets.Width1.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = InnerNets.Width1.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net).over(10));
    }

    @Mutant("κ = 2b³W₁/a")
    void theOuterWeightDoesNotMatter(@ForAll(supplier = InnerNets.Width1.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(
                net, evidence, net.b().pow(3).times(net.hiddenRadius()).times(2).over(net.a()));
    }

    private static Lanes kappa(NetCohort net) {
        Lanes slopes = net.b().over(net.a());
        Lanes product = net.b()
                .square()
                .times(SlqcOfNets.outerNormSquared(net))
                .times(net.b().square());
        return slopes.square().times(product).times(net.hiddenRadius()).times(2);
    }
}
