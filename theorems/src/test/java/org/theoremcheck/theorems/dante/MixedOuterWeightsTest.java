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
 * Inner layer, outer weights of both signs. As {@code dante.thm4} with some positive and some negative outer weight, for some κ.
 *
 * <p>Refuted for every κ at once; a unit with a negative outer weight errs to the other side, and one example suffices.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.mixed",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "W₂ with both signs ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC on B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class MixedOuterWeightsTest {

    @Check
    void someConstantWorks(@ForAll(supplier = InnerNets.Mixed.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(@ForAll(supplier = InnerNets.Mixed.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
