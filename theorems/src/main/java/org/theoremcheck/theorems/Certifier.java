package org.theoremcheck.theorems;

import java.util.List;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.kernels.Kernels;

/**
 * Runs a case again on one instance in 50-digit decimal arithmetic. A failed conclusion is certified if every hypothesis
 * holds there, its sides differ by more than the rounding noise of that arithmetic, and the difference stays when the
 * digits are fewer: a difference that is itself a rounding error would change by many orders of magnitude.
 */
final class Certifier {
    private final Case program;
    private final Kernels fine;
    private final Kernels coarse;

    /**
     * @param fine 50 digits
     * @param coarse fewer, but far more than doubles have
     */
    Certifier(Case program, Kernels fine, Kernels coarse) {
        this.program = program;
        this.fine = fine;
        this.coarse = coarse;
    }

    Finding examine(Instance instance) {
        Finding finding = examine(instance, fine);
        if (!finding.confirms()) {
            return finding;
        }
        Finding again = examine(instance, coarse);
        // Not written with <, so that NaN does not confirm.
        boolean stays = again.confirms()
                && Math.abs(finding.difference() - again.difference()) <= Math.abs(finding.difference()) / 2;
        return new Finding(
                finding.counted(),
                stays,
                finding.conclusion(),
                finding.lhs(),
                finding.rhs(),
                finding.difference(),
                finding.excess());
    }

    private Finding examine(Instance instance, Kernels kernels) {
        RecordedEvidence evidence = program.run(Cohort.of(kernels, List.of(instance)));
        boolean example = program.seeksExamples();
        boolean sought = example ? evidence.exemplifies(0) : evidence.violates(0);
        if (!evidence.concludes()) {
            return new Finding(evidence.counted(0), false, "", "", "", Double.NaN, Double.NaN);
        }
        RecordedEvidence.Conclusion sides = example ? evidence.slimmest(0) : evidence.tightest(0);
        double difference = sides.lhs().minus(sides.rhs()).toDoubles()[0];
        return new Finding(
                evidence.counted(0),
                sought && !Double.isNaN(difference),
                sides.name(),
                sides.lhs().arithmetic().digits(sides.lhs(), 0, 0),
                sides.rhs().arithmetic().digits(sides.rhs(), 0, 0),
                difference,
                example ? -evidence.margin(0) : evidence.excess(0));
    }
}
