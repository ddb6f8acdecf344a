package org.theoremcheck.witness;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Asks the checker that knows a witness's claim. */
public final class Examiner {
    private Examiner() {}

    /**
     * The opinion on the counterexample in a file; empty if no checker knows its claim.
     *
     * @param file in the layout of a pinned instance
     * @throws IllegalArgumentException if the file is no witness
     */
    public static Optional<Opinion> opinion(Path file) {
        Witness witness = Witness.read(file);
        return ServiceLoader.load(WitnessChecker.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(checker -> checker.claims().contains(witness.claim()))
                .findFirst()
                .map(checker -> opinion(checker, witness));
    }

    /** What this checker says. */
    public static Opinion opinion(WitnessChecker checker, Witness witness) {
        try {
            checker.check(witness);
            return witness.failed()
                    .map(conclusion -> new Opinion(true, "'" + conclusion + "' fails under all hypotheses"))
                    .orElse(new Opinion(false, "no conclusion fails"));
        } catch (Objection objection) {
            return new Opinion(false, String.valueOf(objection.getMessage()));
        }
    }
}
