package org.theoremcheck.theorems;

import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;

/**
 * What one run of a check on one cohort saw, lane by lane. A check states hypotheses with {@code given}, conclusions with
 * {@code require}, and the power it needs with {@code cover}; the harness reads the rest.
 *
 * <p>A lane counts only where all its hypotheses hold, whenever they were stated. Everything passed in, curves aside, has
 * one row, and one lane per lane of the cohort or one lane shared by all. Masks hold where they are not 0; NaN does not hold. State
 * every hypothesis, also those that the family satisfies by construction: a counterexample is certified against these alone.
 *
 * <p>Stating the same hypothesis, situation or quantity under one name twice is an {@link IllegalArgumentException}.
 */
public interface Evidence {
    /** Hypothesis: lhs ≤ rhs. Lanes where it fails do not count; lanes with lhs ≥ 0.95·rhs are reported as near its border. */
    void given(String hypothesis, Lanes lhs, Lanes rhs);

    /** Hypothesis as a mask. */
    void given(String hypothesis, Lanes mask);

    default void given(Inequality hypothesis) {
        given(hypothesis.name(), hypothesis.lhs(), hypothesis.rhs());
    }

    /** Conclusion: lhs ≤ rhs. Written so that NaN violates it. Universal whatever the kind of the claim. */
    void require(String conclusion, Lanes lhs, Lanes rhs);

    /** Conclusion: lhs ≤ rhs in the lanes of the mask. */
    void require(String conclusion, Lanes lhs, Lanes rhs, Lanes counted);

    default void require(Lanes lhs, Lanes rhs) {
        require("lhs ≤ rhs", lhs, rhs);
    }

    default void require(Inequality inequality) {
        require(inequality.name(), inequality.lhs(), inequality.rhs(), inequality.counted());
    }

    /**
     * Conclusion: two numbers are equal. In doubles a relative difference above the arithmetic's noise makes a candidate,
     * and only a difference that remains at 50 digits violates.
     */
    default void requireEqual(String conclusion, Lanes one, Lanes other) {
        requireEqual(conclusion, one, other, one.abs().plus(other.abs()));
    }

    /**
     * Conclusion: two numbers are equal, where |one − other| is measured against a scale: the size of the terms that both
     * were summed from, when the sums themselves may cancel.
     */
    void requireEqual(String conclusion, Lanes one, Lanes other, Lanes scale);

    /**
     * Existence: a lane with smaller &lt; greater is an example, certified at 50 digits. Several exhibits in one check must
     * be met by the same lane.
     */
    void exhibit(String example, Lanes smaller, Lanes greater);

    /** Probability: the mask marks lanes in which the event failed, each with probability at most δ under the claim. */
    void failures(Lanes failed, double delta);

    /** Trend: ours &lt; theirs is a win of the claimed winner in this pair, ours &gt; theirs a loss; NaN loses to numbers. */
    void duel(Lanes ours, Lanes theirs);

    /** Power: at least this share of the counted random lanes must be in the mask, or the claim is INCONCLUSIVE. */
    void cover(String what, Lanes mask, double share);

    /** The mask marks lanes in which the conclusion could not have failed whatever the algorithm did. */
    void vacuous(Lanes mask);

    /** A quantity to report beside the verdict: count, least, mean, greatest over counted lanes. */
    void observe(String quantity, Lanes value);

    /** A quantity to report beside the number that was published for it. */
    void published(String quantity, double published, Lanes measured);

    /**
     * A curve to draw into a figure of the report: the mean over counted random lanes, in a ribbon from the least to the
     * greatest.
     *
     * @param x where, the same for all cohorts
     * @param y one row per x, one run per lane
     * @throws IllegalArgumentException if the rows are not as many as the x, or the figure has a curve of this name
     */
    void curve(Figure figure, String name, double[] x, Lanes y);
}
