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
 * @param tightness lhs/rhs for positive sides, in general {@link LaneTally#tightness}
 */
record Finding(
        boolean counted,
        boolean confirms,
        String conclusion,
        String lhs,
        String rhs,
        double difference,
        double excess,
        double tightness) {

    Finding confirmedOnlyIf(boolean stays) {
        return new Finding(counted, confirms && stays, conclusion, lhs, rhs, difference, excess, tightness);
    }
}
