package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, non-negative outer weights. As {@code dante.thm4} with W₂ ≥ 0 entrywise, for some κ.
 *
 * <p>Refuted for every κ at once; with one example both units see the same residual, so a student W₁ = 0 against a teacher (w, −w) is told to move
 * both units the same way: ⟨∇, W₁ − W₁*⟩ = 0 while the risk is positive.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.nonneg",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "W₂ ≥ 0 entrywise ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC on B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class NonnegativeOuterWeightsTest {

    @Check
    void someConstantWorks(@ForAll(supplier = InnerNets.Nonnegative.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(@ForAll(supplier = InnerNets.Nonnegative.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
