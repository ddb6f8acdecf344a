package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.SpectralNorm;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.generators.SeveralOutputs;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Inner layer, several outputs, same activation pattern: κ = 2b⁵‖W₂‖_op²W₁/a.
 *
 * <p>Holds: as {@code dante.thm4.amended}; per output the inputs are D·W₂, and ‖Σ_o r_o·g_o·W₂e_o‖ ≤ b‖W₂‖_op‖r‖.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 5</a>
 */
@Claim(
        id = "dante.thm5.amended",
        paper = Paper.DANTE,
        at = "Theorem 5",
        section = "4 A layer, inner weights",
        says = "same hidden activation pattern ⟹ the risk in W₁ is (ε, 2b⁵‖W₂‖_op²W₁/a, W₁*)-SLQC, for every ε > 0")
class SamePatternOfSeveralOutputsTest {

    @Check
    void everyStudentInThePatternIsSlqc(
            @ForAll(supplier = SeveralOutputs.Pattern.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net));
    }

    @Mutant("κ divided by ten")
    void aTenthOfTheConstantSuffices(
            @ForAll(supplier = SeveralOutputs.Pattern.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net).over(10));
    }

    @Mutant("pattern free")
    void anyPatternWorks(@ForAll(supplier = SeveralOutputs.class) NetCohort net, Evidence evidence) {
        SlqcOfNets.constant(net, evidence, kappa(net));
    }

    private static Lanes kappa(NetCohort net) {
        return SlqcOfNets.linearised(net, SpectralNorm.squared(net.outerWeights()));
    }
}
