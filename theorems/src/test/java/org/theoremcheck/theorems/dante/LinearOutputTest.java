package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.SeveralOutputs;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, orthogonal outer rows and linear output. As {@code dante.thm5} with W₂W₂ᵀ = diag(λ_j²) and φ₂ = id: κ = 2b³λ_max⁴W₁/(a·λ_min²).
 *
 * <p>Holds: the risk is Σ_j λ_j² times the risk of unit j against its own teacher, so Theorem 3 applies with weights λ_j².
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 5</a>
 */
@Claim(
        id = "dante.thm5.linear",
        paper = Paper.DANTE,
        at = "Theorem 5",
        section = "4 A layer, inner weights",
        says =
                "W₂W₂ᵀ = diag(λ_j²), linear output ⟹ the risk in W₁ is (ε, 2b³λ_max⁴W₁/(a·λ_min²), W₁*)-SLQC, for every ε > 0")
class LinearOutputTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = SeveralOutputs.Linear.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = SeveralOutputs.Linear.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net).over(10));
    }

    @Mutant("W₂ not orthogonal")
    void anyOuterLayerWorks(
            @ForAll(supplier = SeveralOutputs.LinearNotOrthogonal.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net));
    }

    private static Lanes kappa(NetCohort net) {
        Lanes squares = net.outerWeights()
                .entries()
                .square()
                .sumEvery(net.outerWeights().columns());
        Lanes spread = squares.greatest().square().over(squares.least());
        return net.b().pow(3).times(spread).times(net.hiddenRadius()).times(2).over(net.a());
    }
}
