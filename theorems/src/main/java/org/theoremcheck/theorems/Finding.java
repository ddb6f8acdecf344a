package org.theoremcheck.theorems;

/**
 * What a case says about one instance in many-digit arithmetic.
 *
 * @param counted whether every hypothesis holds
 * @param confirms whether it is what was sought: a failed conclusion, or an example, that is no rounding artefact
 * @param conclusion the one whose sides follow; empty if the case concludes nothing
 * @param lhs decimal digits
 * @param rhs decimal digits
 * @param difference lhs − rhs
 * @param excess (lhs − rhs)/(|lhs| + |rhs|), NaN where undefined
 */
record Finding(
        boolean counted,
        boolean confirms,
        String conclusion,
        String lhs,
        String rhs,
        double difference,
        double excess) {

    double tightness() {
        return LaneTally.tightness(excess);
    }
}
