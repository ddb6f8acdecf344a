package org.theoremcheck.reports;

/**
 * The instance in which a conclusion came closest to failing.
 *
 * @param tightness lhs/rhs for positive sides, (1 + e)/(1 − e) with e = (lhs − rhs)/(|lhs| + |rhs|) in general: at most 1
 *     where lhs ≤ rhs, +∞ where lhs &gt; 0 ≥ rhs
 * @param index number of the instance
 */
public record Extreme(double tightness, long index) {
    /** The tighter of both; of equally tight ones, the one with the smaller number. */
    public Extreme merge(Extreme that) {
        int order = Double.compare(tightness, that.tightness);
        return order > 0 || (order == 0 && index <= that.index) ? this : that;
    }
}
