package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For the exponential loss (A.12), ∂l/∂H = 2(H − Y)·exp((1/c)‖Y − H‖²), for every N. Here c = 2.
 *
 * <p>False for N ≥ 2: both factors 1/N of (A.12) are missing. It holds for N = 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.13)</a>
 */
@Claim(
        id = "bsum.grad.a13",
        paper = Paper.BSUM,
        at = "(A.13)",
        section = "9 Gradients",
        says = "exponential loss: ∂l/∂H = 2(H − Y)·exp((1/c)‖Y − H‖²) for every N",
        expected = Verdict.REFUTED)
class GradientOfExponentialTest {

    @Check
    void thePrintedGradientIsTheGradient(
            @ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withoutTranspose());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, PrintedBackPropagation rule) {
        rule.require(
                evidence,
                f,
                f.objective(new ExponentialLoss(f.gamma().times(0).plus(2)), f.targets()),
                outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Matrix residual = h.minus(f.targets());
        Lanes growth = residual.entries().normSquared().over(2).exp();
        return residual.with(residual.entries().times(2)).times(growth);
    }
}
