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
 * Inner layer, overestimating student. As {@code dante.thm4} with W₂ ≥ 0 and ŷ_i ≥ y_i for every i: κ = 2b⁵‖W₂‖²W₁/a.
 *
 * <p>Holds: where g is the slope at the student's side, φ(u) ≥ φ(z) + g(z)(u − z) makes each residual times its linearised
 * displacement at least r_i²·a/b, because r_i ≥ 0 and the outer weights are non-negative.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.over",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "W₂ ≥ 0 and ŷ_i ≥ y_i for every i ⟹ the risk in W₁ is (ε, 2b⁵W₂²W₁/a, W₁*)-SLQC, for every ε > 0")
class OverestimatingStudentTest {

    @Check
    void everyOverestimateIsSlqc(@ForAll(supplier = InnerNets.Over.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(@ForAll(supplier = InnerNets.Over.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(
                net,
                evidence,
                SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)).over(10));
    }

    @Mutant("ŷ_i ≤ y_i instead")
    void underestimatesWorkToo(@ForAll(supplier = InnerNets.Under.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
