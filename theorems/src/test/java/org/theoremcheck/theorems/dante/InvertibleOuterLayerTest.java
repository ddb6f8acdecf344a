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
 * Inner layer, invertible outer layer. As {@code dante.thm5} with o = k and W₂ invertible, so that only the teacher's hidden activations fit, for some κ.
 *
 * <p>Refuted for every κ at once; with x = 1, one unit of the student lies across the kink of its teacher, so the slopes of the hidden and output layers
 * mix the residuals of the two outputs with weights that the fit does not have.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 5</a>
 */
@Claim(
        id = "dante.thm5.invertible",
        paper = Paper.DANTE,
        at = "Theorem 5",
        section = "4 A layer, inner weights",
        says = "W₂ invertible ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC on B(0, W₁) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class InvertibleOuterLayerTest {

    @Check
    void someConstantWorks(@ForAll(supplier = SeveralOutputs.Invertible.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(
            @ForAll(supplier = SeveralOutputs.Invertible.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
