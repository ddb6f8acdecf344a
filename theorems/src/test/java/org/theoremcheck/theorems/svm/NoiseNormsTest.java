package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Table 2 prints Frobenius, infinity, nuclear and one norm of adversarial noise on 28×28 images. Entrywise, max |N_ij| ≤ ‖N‖_F ≤ ‖N‖_nuclear ≤ Σ|N_ij| for each image, and
 * so for their means.
 *
 * <p>False for either row: the infinity norm 5.90 exceeds the Frobenius norm 5.12, and 8.11 exceeds 7.32; the nuclear norms 7.29 and 8.11 exceed the one norms 6.23 and 7.59. The norms induced on vectors fit
 * ({@code svm.exp.table2.norms.induced}).
 */
@Claim(
        id = "svm.exp.table2.norms",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says = "max |N_ij| ≤ ‖N‖_F ≤ ‖N‖_nuclear ≤ Σ|N_ij|, in the mean over images",
        kind = Kind.EXPERIMENT,
        expected = Verdict.REFUTED,
        instances = 1024)
class NoiseNormsTest {

    @Check
    void thePrintedNormsAreEntrywise(
            @ForAll(supplier = PublishedTables.NoiseNorms.class) PublishedCohort row, Evidence evidence) {
        evidence.require("max ≤ Frobenius", row.column("infinity"), row.column("frobenius"));
        evidence.require("Frobenius ≤ nuclear", row.column("frobenius"), row.column("nuclear"));
        evidence.require("nuclear ≤ Σ|N|", row.column("nuclear"), row.column("one"));
    }

    @Mutant("one norm and Frobenius norm exchanged")
    void theColumnsMayBeExchanged(
            @ForAll(supplier = PublishedTables.NoiseNorms.class) PublishedCohort row, Evidence evidence) {
        evidence.require("Σ|N| ≤ Frobenius", row.column("one"), row.column("frobenius"));
    }
}
