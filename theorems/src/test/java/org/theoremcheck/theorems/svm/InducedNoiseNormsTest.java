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
 * Read as norms induced on vectors, the greatest row and column sums of |N|, the numbers of Table 2 can belong to 28×28 matrices: ‖N‖_∞, ‖N‖_1 and ‖N‖_nuclear are at most √28·‖N‖_F, and ‖N‖_F ≤ ‖N‖_nuclear.
 *
 * <p>All ratios to the Frobenius norm lie between 1.03 and 1.43, far below √28 ≈ 5.29: consistent, but no proof that this reading was meant.
 */
@Claim(
        id = "svm.exp.table2.norms.induced",
        paper = Paper.SVM,
        at = "Table 2",
        section = "8 Experiments",
        says = "‖N‖_∞, ‖N‖_1 ≤ √28·‖N‖_F, ‖N‖_F ≤ ‖N‖_nuclear ≤ √28·‖N‖_F",
        kind = Kind.EXPERIMENT,
        instances = 1024)
class InducedNoiseNormsTest {

    @Check
    void thePrintedNormsAreInduced(
            @ForAll(supplier = PublishedTables.NoiseNorms.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 28);
    }

    @Mutant("√28 dropped")
    void ofSingleRows(@ForAll(supplier = PublishedTables.NoiseNorms.class) PublishedCohort row, Evidence evidence) {
        conclude(row, evidence, 1);
    }

    private static void conclude(PublishedCohort row, Evidence evidence, double side) {
        Lanes frobenius = row.column("frobenius");
        Lanes most = frobenius.times(frobenius.arithmetic().constant(side).sqrt());
        evidence.require("‖N‖_∞", row.column("infinity"), most);
        evidence.require("‖N‖_1", row.column("one"), most);
        evidence.require("‖N‖_nuclear", row.column("nuclear"), most);
        evidence.require("‖N‖_F", frobenius, row.column("nuclear"));
    }
}
