package org.theoremcheck.witness;

import java.util.Set;

/**
 * A second opinion on a refutation, written from the theorem's statement and from nothing else: that the hypotheses hold on the
 * numbers of a file and that the conclusion fails there, in {@link Real}s.
 *
 * <pre>
 * public Set&lt;String&gt; claims() {
 *     return Set.of("textbook.square");
 * }
 *
 * public void check(Witness it) {                          // x ≥ 0 ⟹ x ≤ x²
 *     Real x = it.number("x");
 *     it.given("x ≥ 0", Real.ZERO.isAtMost(x));
 *     it.fails("x ≤ x²", x.square().isBelow(x));
 * }
 * </pre>
 *
 * <p>Checkers are found by {@link java.util.ServiceLoader}. A refutation that its checker objects to is INCONCLUSIVE.
 */
public interface WitnessChecker {
    /** Ids of the claims whose counterexamples it can check. */
    Set<String> claims();

    /**
     * Asks {@link Witness#given} of every hypothesis and then {@link Witness#fails} of a conclusion.
     *
     * @throws Objection if the witness refutes nothing
     */
    void check(Witness it);
}
