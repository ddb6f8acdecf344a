package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With ∂l/∂H = (2/N)(H − Y) and 2λW for the regulariser, (A.6) and (A.7) give the gradient of the ridge problem (16).
 *
 * <p>True by the chain rule. Compared with the gradient that the engine computes, whose own tests compare it with
 * differences.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.6), (A.7)</a>
 */
@Claim(
        id = "bsum.grad.a6a7",
        paper = Paper.BSUM,
        at = "(A.6), (A.7)",
        section = "9 Gradients",
        says = "∂l/∂H = (2/N)(H − Y) in (A.6), (A.7) gives the gradient of (16)")
class GradientOfRidgeTest {

    @Check
    void thePrintedGradientIsTheGradient(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withoutTranspose());
    }

    @Mutant("σ′ at Z instead of U")
    void slopesMayBeTakenAtOutputs(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withSlopesAtOutputs());
    }

    @Mutant("λW instead of 2λW")
    void theRidgePullsHalfAsMuch(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withHalfTheRidge());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, PrintedBackPropagation rule) {
        rule.require(evidence, f, f.ridge(), outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Matrix residual = h.minus(f.targets());
        return residual.with(residual.entries().times(2).over(f.samples()));
    }
}
