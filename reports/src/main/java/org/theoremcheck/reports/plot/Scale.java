package org.theoremcheck.reports.plot;

/** How an axis places a number: by itself or by its logarithm. */
public enum Scale {
    LINEAR,
    /** log₁₀; numbers ≤ 0 have no place and are counted as not shown. */
    LOG
}
