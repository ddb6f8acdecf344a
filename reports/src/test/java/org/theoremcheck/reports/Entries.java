package org.theoremcheck.reports;

import java.util.Optional;
import java.util.OptionalDouble;

/** Entries that differ from another in one place. */
final class Entries {
    private Entries() {}

    static LedgerEntry with(LedgerEntry e, double tightness, double confidence) {
        return copy(e, OptionalDouble.of(tightness), confidence, e.seconds(), e.tightest());
    }

    static LedgerEntry withSeconds(LedgerEntry e, double seconds) {
        return copy(e, e.tightness(), e.confidence(), seconds, e.tightest());
    }

    static LedgerEntry withTightest(LedgerEntry e, Specimen tightest) {
        return copy(e, e.tightness(), e.confidence(), e.seconds(), Optional.of(tightest));
    }

    private static LedgerEntry copy(
            LedgerEntry e, OptionalDouble tightness, double confidence, double seconds, Optional<Specimen> tightest) {
        return new LedgerEntry(
                e.id(),
                e.paper(),
                e.at(),
                e.section(),
                e.says(),
                e.kind(),
                e.mutantOf(),
                e.mutant(),
                e.verdict(),
                e.expected(),
                e.asExpected(),
                e.reason(),
                e.instances(),
                e.counted(),
                e.violations(),
                tightness,
                confidence,
                e.certified(),
                e.proof(),
                e.witness(),
                e.counterexample(),
                e.backend(),
                e.seed(),
                e.replay(),
                seconds,
                e.hypotheses(),
                e.coverage(),
                e.quantities(),
                e.published(),
                e.figures(),
                e.histogram(),
                e.vacuous(),
                e.trials(),
                e.duels(),
                e.level(),
                tightest,
                e.violation());
    }
}
