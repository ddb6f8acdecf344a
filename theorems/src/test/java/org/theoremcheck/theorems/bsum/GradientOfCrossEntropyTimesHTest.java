package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.BinaryCrossEntropy;
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
        conclude(f, evidence, PrintedBackPropagation.asPrinted());
    }

    @Mutant("W_{j+1} not transposed")
    void theTransposeDoesNotMatter(
            @ForAll(supplier = LayeredNets.Probabilities.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, PrintedBackPropagation.withoutTranspose());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, PrintedBackPropagation rule) {
        // Closer to 0 and 1 doubles no longer tell 1 − h.
        Lanes h = f.objective(new BinaryCrossEntropy(), f.bits())
                .loss()
                .outputs(f.weights())
                .entries();
        evidence.given("10⁻⁶ ≤ h ≤ 1 − 10⁻⁶", h.min(h.negate().plus(1)).least().atLeast(1e-6));
        rule.require(evidence, f, f.objective(new BinaryCrossEntropy(), f.bits()), outputs -> byOutputs(f, outputs));
    }

    private static Matrix byOutputs(LayeredCohort f, Matrix h) {
        Lanes y = f.bits().entries();
        Lanes no = y.negate().plus(1).over(h.entries().negate().plus(1)).times(h.entries());
        return h.with(no.minus(y.over(h.entries())).over(f.samples()));
    }
}
