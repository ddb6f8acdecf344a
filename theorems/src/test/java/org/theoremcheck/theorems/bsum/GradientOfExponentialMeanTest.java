package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For the exponential loss (A.12), ∂l/∂H = (2/N)(H − Y)·exp((1/(cN))‖Y − H‖²). Here c = 2.
 *
 * <p>True by the chain rule. Compared with the gradient that the engine computes, whose own tests compare it with
 * differences.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.13) (restored)</a>
 */
@Claim(
        id = "bsum.grad.a13.v2",
        paper = Paper.BSUM,
        at = "(A.13) (restored)",
        section = "9 Gradients",
        says = "exponential loss: ∂l/∂H = (2/N)(H − Y)·exp((1/(cN))‖Y − H‖²)")
class GradientOfExponentialMeanTest {

    @Check
    void thePrintedGradientIsTheGradient(
            @ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withoutTranspose());
    }

    @Mutant("σ′ at Z instead of U")
    void slopesMayBeTakenAtOutputs(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withSlopesAtOutputs());
    }

    @Mutant("λW instead of 2λW")
    void theRidgePullsHalfAsMuch(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withHalfTheRidge());
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
        Lanes growth = residual.entries().normSquared().over(2.0 * f.samples()).exp();
        return residual.with(residual.entries().times(2).over(f.samples())).times(growth);
    }
}
