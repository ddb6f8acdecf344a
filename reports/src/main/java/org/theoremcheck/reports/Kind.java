package org.theoremcheck.reports;

/** The kind of a claim picks its statistics. */
public enum Kind {
    /** An inequality or identity in every lane; one certified violation refutes it. */
    UNIVERSAL,
    /** Two inequalities at once; judged as {@link #UNIVERSAL}. */
    EQUIVALENCE,
    /** HOLDS with one certified example, INCONCLUSIVE without. */
    EXISTENCE,
    /** Failures per lane against δ, by an anytime-valid test. */
    PROBABILISTIC,
    /** Paired comparisons: the share of pairs the claimed winner wins, against ½. */
    TREND,
    /** What an algorithm did, exactly; judged as {@link #UNIVERSAL}. */
    TRACE,
    /** Counted operations or memory against a formula; judged as {@link #UNIVERSAL}. */
    COUNT,
    /** Published beside measured, with the setting attached. */
    EXPERIMENT
}
