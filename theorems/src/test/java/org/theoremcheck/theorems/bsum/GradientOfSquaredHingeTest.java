package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredHinge;
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
 * For the squared hinge (A.17) with labels ±1, summed over entries, ∂l/∂H = −(1/(cN))·Y∘max(0, 1 − Y∘H). Here c = γ.
 *
 * <p>True by the chain rule. Compared with the gradient that the engine computes, whose own tests compare it with
 * differences.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.17)</a>
 */
@Claim(
        id = "bsum.grad.a17",
        paper = Paper.BSUM,
        at = "(A.17)",
        section = "9 Gradients",
        says = "squared hinge: ∂l/∂H = −(1/(cN))·Y∘max(0, 1 − Y∘H)")
class GradientOfSquaredHingeTest {

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
        rule.require(
                evidence, f, f.objective(new SquaredHinge(f.gamma()), f.signs()), outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Lanes y = f.signs().entries();
        Lanes lacking = y.times(h.entries()).negate().plus(1).max(0);
        return h.with(y.times(lacking).negate().over(f.gamma().times(f.samples())));
    }
}
