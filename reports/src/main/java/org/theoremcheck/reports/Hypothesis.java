package org.theoremcheck.reports;

/**
 * How the instances met one hypothesis.
 *
 * @param tested instances
 * @param satisfied of them, where it held
 * @param nearBorder of the satisfied, where lhs ≥ 0.95·rhs; 0 for a hypothesis without sides
 */
public record Hypothesis(long tested, long satisfied, long nearBorder) {
    public Hypothesis merge(Hypothesis that) {
        return new Hypothesis(tested + that.tested, satisfied + that.satisfied, nearBorder + that.nearBorder);
    }
}
