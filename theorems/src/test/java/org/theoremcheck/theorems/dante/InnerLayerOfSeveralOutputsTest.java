package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.SeveralOutputs;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, several outputs. As {@code dante.thm4} with W₂ ∈ R^{k×o}, for some κ.
 *
 * <p>Refuted for every κ at once, since one output is a special case and more do not help; see {@code dante.thm4} for the smallest one.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 5</a>
 */
@Claim(
        id = "dante.thm5",
        paper = Paper.DANTE,
        at = "Theorem 5",
        section = "4 A layer, inner weights",
        says =
                "several outputs, labels from W₁* ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC on B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class InnerLayerOfSeveralOutputsTest {

    @Check
    void someConstantWorks(@ForAll(supplier = SeveralOutputs.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(@ForAll(supplier = SeveralOutputs.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
