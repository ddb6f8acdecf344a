package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * By the same measure the printed differences are significant, in favour of the SVM.
 *
 * <p>Setting as {@code svm.exp.table1.printed}.
 */
@Claim(
        id = "svm.exp.table1.printed.amended",
        paper = Paper.SVM,
        at = "Table 1 (amended)",
        section = "8 Experiments",
        says = "as printed, the test accuracies differ by at least two standard errors",
        kind = Kind.EXPERIMENT,
        instances = 1024)
class PrintedAccuraciesAmendedTest {

    @Check
    void thePrintedDifferencesAreSignificant(
            @ForAll(supplier = PublishedTables.TestAccuracies.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 2);
    }

    @Mutant("three standard errors")
    void onBothDataSetsEvenMore(
            @ForAll(supplier = PublishedTables.TestAccuracies.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 3);
    }

    private static void conclude(PublishedCohort row, Evidence evidence, double errors) {
        Lanes difference = row.column("svm").minus(row.column("sgd")).abs();
        Lanes p = row.column("svm").plus(row.column("sgd")).over(2);
        Lanes error =
                p.times(p.negate().plus(1)).times(2).over(row.column("images")).sqrt();
        evidence.observe("standard errors between the two", difference.over(error));
        evidence.require("two standard errors", error.times(errors), difference);
    }
}
