package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With doubling and all outputs the bound term is smaller with random labels than with the true ones.
 *
 * <p>Setting as {@code svm.exp.random-labels.doubling}. So it is for 15 of 16 seeds, although the first ten terms, before ℓ doubles, are larger for all of them.
 */
@Claim(
        id = "svm.exp.random-labels.doubling.amended",
        paper = Paper.SVM,
        at = "Section 4.4, Algorithm 2 (amended)",
        section = "8 Experiments",
        says =
                "8×8 digits, all outputs, with doubling: the median bound term is smaller with random labels than with true ones",
        kind = Kind.TREND,
        instances = 16,
        nightly = true)
class DoublingRandomLabelsAmendedTest {
    @Check
    void theTermStaysSmaller(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        RandomLabels.concludeTheTermGrowsWithDoubling(nets, evidence, RandomLabels::own, RandomLabels::random, 1);
    }

    @Mutant("labels exchanged")
    void theTermGrows(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        nets.hypotheses().forEach(evidence::given);
        RandomLabels.concludeTheTermGrowsWithDoubling(nets, evidence, RandomLabels::random, RandomLabels::own, 1);
    }
}
