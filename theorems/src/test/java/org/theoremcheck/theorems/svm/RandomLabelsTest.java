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
 * Back-propagation fits random labels; under the SVM the bound term grows larger there than with the true labels.
 *
 * <p>Setting: 100 of the 8×8 digits, labels uniform over ten classes, one hidden ReLU layer of 100; back-propagation with step 1 for 400
 * epochs; SVM with Δ = 0.1, C = 1, active outputs, 20 epochs; medians over all updates.
 */
@Claim(
        id = "svm.exp.random-labels",
        paper = Paper.SVM,
        at = "Section 4.4",
        section = "8 Experiments",
        says =
                "8×8 digits: back-propagation fits random labels, and the median bound term is larger than with true ones",
        kind = Kind.TREND,
        instances = 16)
class RandomLabelsTest {
    @Check
    void theTermGrowsLarger(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        RandomLabels labels = RandomLabels.of(nets, evidence);
        labels.coverFit(evidence);
        labels.concludeTheTermGrows(evidence);
    }

    @Mutant("labels exchanged")
    void theTermShrinks(@ForAll(supplier = DigitNets.Wide.class) DigitNetCohort nets, Evidence evidence) {
        RandomLabels.of(nets, evidence).exchanged().concludeTheTermGrows(evidence);
    }
}
