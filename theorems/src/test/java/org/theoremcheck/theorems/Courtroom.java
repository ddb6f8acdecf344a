package org.theoremcheck.theorems;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.theoremcheck.reports.LedgerEntry;

/** Judges single checks and mutants of toy claims, with settings of the test's own. */
final class Courtroom {
    static final Path TARGET = Path.of("target/toys");

    private Courtroom() {}

    static Settings settings() {
        return settings(1, 2, 128);
    }

    static Settings settings(long seed, int threads, int cohort) {
        return new Settings(
                List.of("*"), seed, OptionalLong.empty(), 1, threads, OptionalInt.of(cohort), false, false, TARGET);
    }

    static Settings settings(long seed, int threads, int cohort, long instances) {
        return new Settings(
                List.of("*"),
                seed,
                OptionalLong.of(instances),
                1,
                threads,
                OptionalInt.of(cohort),
                false,
                false,
                TARGET);
    }

    /** The check or mutant of this name. */
    static Case named(Object claim, String method) {
        Method chosen = Arrays.stream(claim.getClass().getDeclaredMethods())
                .filter(m -> m.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return Case.of(claim, chosen);
    }

    static LedgerEntry judge(Object claim, String method) {
        return new Trial(named(claim, method), settings()).judge();
    }
}
