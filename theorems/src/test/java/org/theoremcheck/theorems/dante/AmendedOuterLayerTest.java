package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.OuterNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Outer layer, corrected. As {@code dante.outer.unit} with R = max_i ‖h_i‖: κ = 2b³WR²/a.
 *
 * <p>Holds: inputs of norm R are inputs of norm 1 times R, which scales both the gradient and the displacement by R.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 5.4</a>
 */
@Claim(
        id = "dante.outer.amended",
        paper = Paper.DANTE,
        at = "Section 5.4",
        section = "3 A layer, outer weights",
        says = "R = max ‖h_i‖ ⟹ the risk in W₂ is (ε, 2b³WR²/a, W₂*)-SLQC on B(0, W), for every ε > 0")
class AmendedOuterLayerTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, kappa(net));
    }

    @Mutant("R² dropped")
    void theSizeOfTheInputsDoesNotMatter(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, printed(net));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        conclude(net, evidence, kappa(net).over(10));
    }

    private static Lanes printed(NetCohort net) {
        return net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
    }

    private static Lanes kappa(NetCohort net) {
        Lanes squares = net.activations(net.hiddenWeights()).entries().square();
        return printed(net)
                .times(squares.sumEvery(net.hiddenWeights().columns()).greatest());
    }

    private static void conclude(NetCohort net, Evidence evidence, Lanes kappa) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(SlqcOfNets.outer(net).forEveryEpsilon(kappa));
    }
}
