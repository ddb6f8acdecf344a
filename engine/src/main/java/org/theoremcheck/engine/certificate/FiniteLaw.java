package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The law of something that takes finitely many values, one row per outcome, so that statements “with probability at least 1 − δ” are
 * inequalities between finite sums.
 *
 * @param probability of the outcomes, n rows, ≥ 0; adding up to 1, or to less where only some outcomes are looked at
 */
public record FiniteLaw(Lanes probability) {

    /** P(event). @param event mask, n rows */
    public Lanes chance(Lanes event) {
        return probability.dot(event);
    }

    /** E x. @param x n rows, or one shared by all outcomes */
    public Lanes mean(Lanes x) {
        return probability.times(x).sum();
    }

    /** P(X ≥ x) at every value x of X, n rows. @param x n rows */
    public Lanes survival(Lanes x) {
        Lanes[] rows = new Lanes[x.rows()];
        for (int s = 0; s < rows.length; s++) {
            rows[s] = chance(x.atLeast(x.row(s)));
        }
        return x.arithmetic().stack(rows);
    }

    /**
     * The greatest P(X ≥ x)/δ(x) over the values x of X with δ(x) &lt; 1, or 0 without one. A bound says P(X &gt; b(δ)) ≤ δ for every δ in
     * (0, 1) and a decreasing b if and only if this is at most 1 for the inverse δ(·) of b.
     *
     * @param x by how much the outcomes exceed what the bound allows before its confidence term, n rows
     * @param granted δ(x) &gt; 0, n rows
     */
    public Lanes failure(Lanes x, Lanes granted) {
        Lanes ratio = survival(x).over(granted);
        return granted.below(1).choose(ratio, ratio.times(0)).greatest();
    }

    /** The law of two independent outcomes, the second one changing first: n·n′ rows. */
    public FiniteLaw and(FiniteLaw second) {
        int m = second.probability.rows();
        return new FiniteLaw(probability.repeatEach(m).times(second.probability.tile(probability.rows())));
    }
}
