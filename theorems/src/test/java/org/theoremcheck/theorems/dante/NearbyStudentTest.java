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
 * Inner layer, near the teacher. As {@code dante.thm4} at students with ‖W₁ − W₁*‖ &lt; min_{i,j} |⟨w*_j, x_i⟩|: κ = 2b⁵‖W₂‖²W₁/a.
 *
 * <p>Holds: so close, no pre-activation changes its sign, and {@code dante.thm4.amended} applies.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 4</a>
 */
@Claim(
        id = "dante.thm4.local",
        paper = Paper.DANTE,
        at = "Theorem 4",
        section = "4 A layer, inner weights",
        says = "‖W₁ − W₁*‖ < min |⟨w*_j, x_i⟩| ⟹ the risk in W₁ is (ε, 2b⁵W₂²W₁/a, W₁*)-SLQC at W₁, for every ε > 0")
class NearbyStudentTest {

    @Check
    void everyNearbyStudentIsSlqc(@ForAll(supplier = InnerNets.Near.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }

    @Mutant("ten times as far, k = 2")
    void tenTimesAsFarIsClose(@ForAll(supplier = InnerNets.TenTimesAsFar.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, SlqcOfNets.linearised(net, SlqcOfNets.outerNormSquared(net)));
    }
}
