package org.theoremcheck.theorems;

import java.math.BigDecimal;
import java.util.List;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Runs a case again on one instance in 50-digit decimal arithmetic. A failed conclusion is certified if every hypothesis
 * holds there, its sides differ by more than the rounding noise of that arithmetic, and the difference stays when the
 * digits are fewer: a difference that is itself a rounding error would change by many orders of magnitude.
 */
final class Certifier {
    /** Decimal exponents up to this one are written out in zeros. */
    private static final int PLAIN_MAGNITUDE = 6;

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
        return finding.confirmedOnlyIf(stays);
    }

    private Finding examine(Instance instance, Kernels kernels) {
        RecordedEvidence evidence = program.run(Cohort.of(kernels, List.of(instance)));
        boolean example = program.seeksExamples();
        boolean sought = example ? evidence.exemplifies(0) : evidence.violates(0);
        if (!evidence.concludes()) {
            return new Finding(evidence.counted(0), false, "", "", "", Double.NaN, Double.NaN, Double.NaN);
        }
        RecordedEvidence.Conclusion sides = example ? evidence.slimmest(0) : evidence.tightest(0);
        double difference = sides.lhs().minus(sides.rhs()).toDoubles()[0];
        double excess = example ? -evidence.margin(0) : evidence.excess(0);
        boolean positive = sides.lhs().above(0).and(sides.rhs().above(0)).toDoubles()[0] != 0;
        return new Finding(
                evidence.counted(0),
                sought && !Double.isNaN(difference),
                sides.name(),
                digits(sides.lhs()),
                digits(sides.rhs()),
                difference,
                excess,
                positive ? sides.lhs().over(sides.rhs()).toDoubles()[0] : LaneTally.tightness(excess));
    }

    /** All digits without trailing zeros. */
    private static String digits(Lanes value) {
        String digits = value.arithmetic().digits(value, 0, 0);
        if (digits.equals("NaN") || digits.endsWith("Infinity")) {
            return digits;
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        boolean plain = Math.abs(number.precision() - number.scale()) <= PLAIN_MAGNITUDE;
        return plain ? number.toPlainString() : number.toString();
    }
}
