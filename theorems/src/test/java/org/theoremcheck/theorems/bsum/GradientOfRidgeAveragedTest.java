package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * (A.9) averages δ_n z_nᵀ over the samples, with δ built from the same (2/N)(H − Y) as (A.11), and is the gradient of
 * (16).
 *
 * <p>False for N ≥ 2: 1/N is applied twice. Two samples x = 1, y = 0, w = 1, identity: 2 + 2λ against 1 + 2λ.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.9), (A.11)</a>
 */
@Claim(
        id = "bsum.grad.a9",
        paper = Paper.BSUM,
        at = "(A.9), (A.11)",
        section = "9 Gradients",
        says = "(1/N)·Σ_n δ_n z_nᵀ with δ from (2/N)(H − Y) is the gradient of (16)",
        expected = Verdict.REFUTED)
class GradientOfRidgeAveragedTest {

    @Check
    void thePrintedGradientIsTheGradient(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.averaged(f.samples()));
    }

    @Mutant("divided by N twice more")
    void anyNumberOfAverages(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new PrintedBackPropagation(2, f.samples() * f.samples(), true, false));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, PrintedBackPropagation rule) {
        rule.require(evidence, f, f.ridge(), outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Matrix residual = h.minus(f.targets());
        return residual.with(residual.entries().times(2).over(f.samples()));
    }
}
