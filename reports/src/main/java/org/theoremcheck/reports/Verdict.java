package org.theoremcheck.reports;

/** What the evidence says about a claim. */
public enum Verdict {
    /** No certified violation, demanded coverage reached, every mutant refuted. */
    HOLDS,
    /** A certified counterexample; for a probabilistic claim, evidence at the stated error level. */
    REFUTED,
    /** True, but the bound exceeds what could happen anyway in nearly all instances. */
    VACUOUS,
    /** The budget ended first, or the check has not shown its teeth. */
    INCONCLUSIVE
}
