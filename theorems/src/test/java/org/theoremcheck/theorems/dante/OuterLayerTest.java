package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.OuterNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 3 applied to the outer layer as it stands. For frozen W₁ and realisable labels, the risk in W₂ is (ε, 2b³W/a, W₂*)-SLQC on ‖W₂‖ ≤ W, the
 * inputs being h_i = φ₁(W₁ᵀx_i) with ‖x_i‖ ≤ 1 and no assumption on ‖h_i‖.
 *
 * <p>Refuted: need grows like ‖h‖², and nothing bounds ‖h_i‖ by 1: one unit with φ₁(w₁x) = 2 quadruples it. {@code dante.outer.amended} has the missing factor.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 5.4</a>
 */
@Claim(
        id = "dante.outer.unit",
        paper = Paper.DANTE,
        at = "Section 5.4",
        section = "3 A layer, outer weights",
        says = "realisable labels, W₁ frozen ⟹ the risk in W₂ is (ε, 2b³W/a, W₂*)-SLQC on B(0, W), for every ε > 0",
        expected = Verdict.REFUTED)
class OuterLayerTest {

    @Check
    void everyPointOfTheBallIsSlqc(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(SlqcOfNets.outer(net).forEveryEpsilon(printed(net)));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = OuterNets.class) NetCohort net, Evidence evidence) {
        net.hypotheses().forEach(evidence::given);
        evidence.require(SlqcOfNets.outer(net).forEveryEpsilon(printed(net).over(10)));
    }

    private static Lanes printed(NetCohort net) {
        return net.b().pow(3).times(net.outerRadius()).times(2).over(net.a());
    }
}
