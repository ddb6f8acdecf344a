package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.network.Sigmoid;
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
 * For the logistic loss (A.18) with labels ±1, column n of ∂l/∂H is −(1/N)·y_n·σ(−⟨y_n, h_n⟩), σ the sigmoid.
 *
 * <p>True by the chain rule. Compared with the gradient that the engine computes, whose own tests compare it with
 * differences.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.18)</a>
 */
@Claim(
        id = "bsum.grad.a18",
        paper = Paper.BSUM,
        at = "(A.18)",
        section = "9 Gradients",
        says = "logistic: ∂l/∂h_n = −(1/N)·y_n·σ(−⟨y_n, h_n⟩)")
class GradientOfLogisticTest {

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
        rule.require(evidence, f, f.objective(new Logistic(), f.signs()), outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Lanes y = f.signs().entries();
        Lanes agreement = y.times(h.entries()).sumEvery(f.width());
        Lanes doubt = new Sigmoid().value(agreement.negate()).repeatEach(f.width());
        return h.with(y.times(doubt).negate().over(f.samples()));
    }
}
