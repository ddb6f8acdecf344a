package org.theoremcheck.witness;

/**
 * What an independent checker says about a witness.
 *
 * @param agrees whether the witness refutes
 * @param says what was established, or the objection
 */
public record Opinion(boolean agrees, String says) {}
