package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/** A weighted mean of the iterates w_1 … w_T, kept up to date while they come. */
public interface Averaging {
    /**
     * The mean of w_1 … w_t.
     *
     * @param mean of w_1 … w_{t−1}, d rows; anything for t = 1
     * @param w w_t, d rows
     * @param t number of the iterate, counted from 1
     * @param horizon T, the number of iterates there will be
     */
    Lanes next(Lanes mean, Lanes w, int t, int horizon);

    /** The last iterate: weight 1 on w_T. */
    static Averaging last() {
        return (mean, w, t, horizon) -> w;
    }

    /** The uniform average: w̄_t = w̄_{t−1} + (w_t − w̄_{t−1})/t. */
    static Averaging uniform() {
        return polynomialDecay(0);
    }

    /**
     * The mean of the last αT iterates.
     *
     * @param share α in (0, 1]; αT must be a whole number
     */
    static Averaging suffix(double share) {
        return (mean, w, t, horizon) -> {
            double length = share * horizon;
            if (length < 1 || length != Math.rint(length)) {
                throw new IllegalArgumentException("α·T is " + length + "; pass α and T whose product is whole");
            }
            int place = t - (horizon - (int) length);
            return place <= 1 ? w : mean.plus(w.minus(mean).over(place));
        };
    }

    /**
     * Polynomial decay: w̄_t = (1 − (γ+1)/(t+γ))·w̄_{t−1} + (γ+1)/(t+γ)·w_t.
     *
     * @param gamma γ ≥ 0; 0 is the uniform average
     * @see <a href="https://arxiv.org/abs/1212.1824">Shamir, Zhang (2013), Section 4</a>
     */
    static Averaging polynomialDecay(int gamma) {
        return (mean, w, t, horizon) ->
                t == 1 ? w : mean.plus(w.minus(mean).times(gamma + 1).over(t + gamma));
    }
}
