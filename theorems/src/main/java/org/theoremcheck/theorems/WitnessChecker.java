package org.theoremcheck.theorems;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A second opinion on a refutation: derives from the counterexample's file alone, in exact rationals with rational
 * enclosures of roots, exponentials and logarithms, that the hypotheses hold and the conclusion fails. It shares no code
 * with the engine, so that a mistake in the engine cannot refute a theorem.
 *
 * <p>Checkers are found by {@link java.util.ServiceLoader}. A refutation that one of them objects to is INCONCLUSIVE.
 */
public interface WitnessChecker {
    /**
     * @param witness file in the layout of a pinned instance
     * @return why the witness refutes nothing; empty if it does refute, or belongs to a claim this checker does not know
     */
    Optional<String> objection(Path witness);
}
