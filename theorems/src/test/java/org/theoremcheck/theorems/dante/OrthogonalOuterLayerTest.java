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
 * Inner layer, orthogonal outer rows. As {@code dante.thm5} with W₂W₂ᵀ diagonal and a generalised-ReLU output, for some κ.
 *
 * <p>Refuted for every κ at once; orthogonal rows keep the units apart only before the output activation; its slopes, a on one output and b on
 * the other, couple them again.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 5</a>
 */
@Claim(
        id = "dante.thm5.orthogonal",
        paper = Paper.DANTE,
        at = "Theorem 5",
        section = "4 A layer, inner weights",
        says = "W₂W₂ᵀ diagonal, generalised-ReLU output ⟹ the risk in W₁ is (ε, κ, W₁*)-SLQC for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class OrthogonalOuterLayerTest {

    @Check
    void someConstantWorks(@ForAll(supplier = SeveralOutputs.Orthogonal.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(
            @ForAll(supplier = SeveralOutputs.Orthogonal.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
