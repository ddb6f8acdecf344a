package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.InnerNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, same activation pattern. As {@code dante.thm4} at students with sign⟨w_j, x_i⟩ = sign⟨w*_j, x_i⟩ for all i, j, where 0 counts as
 * positive: κ = 2b⁵‖W₂‖²W₁/a.
 *
 * <p>Holds: inside a pattern the pre-activation s is linear in W₁, so the risk is that of an idealised GLM whose inputs have
 * norm at most b‖W₂‖, and Theorem 1 applies.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.amended",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says =
                "same hidden activation pattern as the teacher ⟹ the risk in W₁ is (ε, 2b⁵W₂²W₁/a, W₁*)-SLQC, for every ε > 0")
class SamePatternTest {

    @Check
    void everyStudentInThePatternIsSlqc(@ForAll(supplier = InnerNets.Pattern.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = InnerNets.Pattern.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(
                net,
                evidence,
                SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)).over(10));
    }

    @Mutant("the pattern may differ on one example")
    void oneExampleMayDiffer(@ForAll(supplier = InnerNets.AlmostPattern.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
