package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, single output. Let y_i = φ₂(W₂ᵀφ₁(W₁*ᵀx_i)) with generalised ReLUs, W₂ fixed and shared, ‖W₁*‖ ≤ W₁, ‖W₂‖ ≤ W₂, ‖x_i‖ ≤ 1. Then
 * the risk is (ε, κ, W₁*)-SLQC at every W₁ ∈ B(0, W₁), for every ε &gt; 0. The weakest reading, that some κ works, is the
 * claim; the two readings with a formula, claimed where a &gt; 4b⁵W₂²W₁, are its mutants.
 *
 * <p>Refuted for every κ at once: a student whose two units have exchanged roles with their teachers', but for a step, must
 * move away from W₁* to fit the labels, so ⟨∇, W₁ − W₁*⟩ ≤ 0 while the risk is positive.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says =
                "labels from W₁*, W₂ shared ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC at every W₁ ∈ B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class InnerLayerTest {

    @Check
    void someConstantWorks(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.power(net, evidence);
        evidence.observe("a > 4b⁵W₂²W₁", net.a().above(scale(net)));
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("reading (i): κ = 1/(a/(4b⁵W₂²W₁) − 1)")
    void theFirstReadingWorks(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        evidence.given("a > 4b⁵W₂²W₁", net.a().above(scale(net)));
        Lanes ratio = net.a().over(scale(net)).minus(1);
        SlqcOfNets.constant(net, evidence, net.a().arithmetic().constant(1).over(ratio));
    }

    @Mutant("reading (ii): κ = 1/(1/(4b⁵W₂²W₁) − 1/a)")
    void theSecondReadingWorks(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        evidence.given("a > 4b⁵W₂²W₁", net.a().above(scale(net)));
        Lanes one = net.a().arithmetic().constant(1);
        SlqcOfNets.constant(net, evidence, one.over(one.over(scale(net)).minus(one.over(net.a()))));
    }

    private static Lanes scale(NetCohort net) {
        return net.b()
                .pow(5)
                .times(net.outerRadius().square())
                .times(net.hiddenRadius())
                .times(4);
    }
}
