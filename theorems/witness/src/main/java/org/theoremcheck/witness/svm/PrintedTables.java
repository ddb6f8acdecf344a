package org.theoremcheck.witness.svm;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Minibatch updates from an SVM, what the paper prints against what it says. Section 4.3: 30 epochs against 1 and 70 against 5 are less than a hundred times as many.
 * Table 1: the accuracies p differ by more than two standard errors √(2p(1 − p)/n). Table 2: some mean norm of the noise exceeds another that it
 * cannot exceed for any image.
 */
public final class PrintedTables implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("svm.exp.speedup-arithmetic", "svm.exp.table1.printed", "svm.exp.table2.norms");
    }

    @Override
    public void check(Witness it) {
        switch (it.claim()) {
            case "svm.exp.speedup-arithmetic" -> epochs(it);
            case "svm.exp.table1.printed" -> accuracies(it);
            case "svm.exp.table2.norms" -> norms(it);
            default -> throw new Objection("this checker does not know " + it.claim());
        }
    }

    private static void epochs(Witness it) {
        List<Real> row = printed(it, List.of("sgd", "svm"), new double[] {30, 1}, new double[] {70, 5});
        it.fails("log₁₀(sgd/svm) ≥ 2", row.get(0).isBelow(row.get(1).times(100)));
    }

    private static void accuracies(Witness it) {
        List<Real> row =
                printed(it, List.of("sgd", "svm", "images"), new double[] {0.982, 0.989, 10_000}, new double[] {
                    0.867, 0.878, 10_000
                });
        Real p = row.get(0).plus(row.get(1)).over(2);
        Real variance = p.times(Real.ONE.minus(p)).times(2).over(row.get(2));
        Real difference = row.get(1).minus(row.get(0));
        it.fails("|difference| ≤ 2√(2p(1 − p)/n)", variance.times(4).isBelow(difference.square()));
    }

    private static void norms(Witness it) {
        List<Real> row = printed(
                it,
                List.of("infinity", "frobenius", "nuclear", "one"),
                new double[] {5.90, 5.12, 7.29, 6.23},
                new double[] {8.11, 7.32, 8.11, 7.59});
        boolean falls = IntStream.range(1, row.size()).anyMatch(i -> row.get(i).isBelow(row.get(i - 1)));
        it.fails("max |N| ≤ ‖N‖_F ≤ ‖N‖_nuclear ≤ Σ|N|", falls);
    }

    /** The witness's numbers, in this order, which must be a row of the table. */
    private static List<Real> printed(Witness it, List<String> columns, double[]... rows) {
        List<Real> row = columns.stream().map(it::number).toList();
        boolean found = List.of(rows).stream().anyMatch(shown -> IntStream.range(0, shown.length)
                .allMatch(i -> row.get(i).isExactly(Real.of(shown[i]))));
        it.given("the paper prints these numbers", found);
        return row;
    }
}
