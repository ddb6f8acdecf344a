package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For cross-entropy (A.14), ∂l/∂H = (1/N)[−Y/H + (Ω − Y)/(Ω − H)].
 *
 * <p>True by the chain rule. Compared with the gradient that the engine computes, whose own tests compare it with
 * differences.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.15) (restored)</a>
 */
@Claim(
        id = "bsum.grad.a15.v2",
        paper = Paper.BSUM,
        at = "(A.15) (restored)",
        section = "9 Gradients",
        says = "cross-entropy: ∂l/∂H = (1/N)[−Y/H + (Ω − Y)/(Ω − H)]")
class GradientOfCrossEntropyTest {

    @Check
    void thePrintedGradientIsTheGradient(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.RESTORED.require(evidence, f, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.RESTORED.require(evidence, f, PrintedBackPropagation.withoutTranspose());
    }

    @Mutant("σ′ at Z instead of U")
    void slopesMayBeTakenAtOutputs(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.RESTORED.require(evidence, f, PrintedBackPropagation.withSlopesAtOutputs());
    }

    @Mutant("λW instead of 2λW")
    void theRidgePullsHalfAsMuch(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.RESTORED.require(evidence, f, PrintedBackPropagation.withHalfTheRidge());
    }
}
