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
 * Bi-quasi-convexity. For every W₂ the risk of a one-hidden-layer net is SLQC in W₁ around the teacher, and for every W₁ it is SLQC in W₂, for some κ.
 *
 * <p>Refuted with its first half, which is {@code dante.thm4}; the second half is {@code dante.rem.anyweights}.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Section 3.1</a>
 */
@Claim(
        id = "dante.bqc",
        paper = Paper.DANTE,
        at = "Section 3.1",
        section = "4 A layer, inner weights",
        says = "for every W₂ the risk is SLQC in W₁, and for every W₁ it is SLQC in W₂",
        expected = Verdict.REFUTED)
class BiQuasiConvexityTest {

    @Check
    void bothHalvesHold(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.power(net, evidence);
        SlqcOfNets.someConstant(net, evidence);
    }

    @Mutant("the κ of equal activation patterns")
    void theLinearisedConstantWorks(@ForAll(supplier = InnerNets.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
