package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * As {@code svm.exp.random-labels} on MNIST averaged to 14×14, one hidden layer of 100.
 *
 * <p>Setting as there. The median term is 1.4 to 2 times as large.
 */
@Claim(
        id = "svm.exp.random-labels.mnist",
        paper = Paper.SVM,
        at = "Section 4.4",
        section = "8 Experiments",
        says =
                "MNIST 14×14: back-propagation fits random labels, and the median bound term is larger than with true ones",
        kind = Kind.TREND,
        instances = 16,
        nightly = true,
        data = {RealData.MNIST_TRAIN, RealData.MNIST_TEST})
class MnistRandomLabelsTest {
    @Check
    void theTermGrowsLarger(@ForAll(supplier = DigitNets.WideMnist.class) DigitNetCohort nets, Evidence evidence) {
        RandomLabels labels = RandomLabels.of(nets, evidence);
        labels.coverFit(evidence);
        labels.concludeTheTermGrows(evidence);
    }

    @Mutant("labels exchanged")
    void theTermShrinks(@ForAll(supplier = DigitNets.WideMnist.class) DigitNetCohort nets, Evidence evidence) {
        RandomLabels.of(nets, evidence).exchanged().concludeTheTermGrows(evidence);
    }
}
