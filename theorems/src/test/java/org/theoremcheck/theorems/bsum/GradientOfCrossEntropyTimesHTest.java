package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For cross-entropy (A.14), ∂l/∂H = (1/N)[−Y/H + (Ω − Y)∘(1/(Ω − H))∘H].
 *
 * <p>False at labels 0: the factor H is too much. y = 0, h = 1/2: 1 as printed against 2.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.15)</a>
 */
@Claim(
        id = "bsum.grad.a15",
        paper = Paper.BSUM,
        at = "(A.15)",
        section = "9 Gradients",
        says = "cross-entropy: ∂l/∂H = (1/N)[−Y/H + (Ω − Y)∘(1/(Ω − H))∘H]",
        expected = Verdict.REFUTED)
class GradientOfCrossEntropyTimesHTest {

    @Check
    void thePrintedGradientIsTheGradient(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.TIMES_H.require(evidence, f, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        CrossEntropyGradient.TIMES_H.require(evidence, f, PrintedBackPropagation.withoutTranspose());
    }
}
