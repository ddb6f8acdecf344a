package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As {@code svm.exp.random-labels} with doubling and all outputs, as in the listing: the bound term grows larger with random labels than with the true ones.
 *
 * <p>Setting as there, but for the outputs and the doubling of {@link DoublingLane}, which with 100 images makes minibatches of at most 160; medians over all updates. False for each of
 * eight seeds: 0.74 to 0.96 times as large. The first ten terms, before ℓ doubles and r shrinks, are 1.3 to 1.5 times as large; with a small C δw is C times the sum of the signed gradients
 * ({@code svm.small-C-is-gradient}), which is longer where labels agree. What is true of the median is {@code svm.exp.random-labels.doubling.amended}.
 */
@Claim(
        id = "svm.exp.random-labels.doubling",
        paper = Paper.SVM,
        at = "Section 4.4, Algorithm 2",
        section = "8 Experiments",
        says =
                "8×8 digits, all outputs, with doubling: back-propagation fits random labels, and the median bound term is larger than with true ones",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8,
        nightly = true)
class DoublingRandomLabelsTest {
    @Check
    void theTermGrowsLarger(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        RandomLabels.of(nets, evidence).coverFit(evidence);
        conclude(nets, evidence, 1);
    }

    @Mutant("twice as large")
    void theTermDoubles(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        conclude(nets, evidence, 2);
    }

    private static void conclude(DigitNetCohort nets, Evidence evidence, double factor) {
        RandomLabels.concludeTheTermGrowsWithDoubling(nets, evidence, RandomLabels::random, RandomLabels::own, factor);
    }
}
