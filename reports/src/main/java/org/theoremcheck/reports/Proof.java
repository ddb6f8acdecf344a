package org.theoremcheck.reports;

/**
 * Whether an instance was proved to be a counterexample or an example, by running the claim on it in interval arithmetic.
 *
 * @param complete whether it was
 * @param says what was proved, or what is not decided
 */
public record Proof(boolean complete, String says) {}
