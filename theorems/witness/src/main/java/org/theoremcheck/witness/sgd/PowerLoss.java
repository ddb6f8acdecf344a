package org.theoremcheck.witness.sgd;

import java.util.stream.IntStream;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;

/**
 * f(w) = (λ/2)w² + (h/p)|w|ᵖ of one weight, least at 0.
 *
 * @param p 1, 2, 3 or 4
 */
record PowerLoss(Real bowl, Real height, int p) {
    private static final int GREATEST_POWER = 4;

    static PowerLoss of(Witness it) {
        int p = IntStream.rangeClosed(1, GREATEST_POWER)
                .filter(n -> it.number("p").isExactly(Real.of(n)))
                .findFirst()
                .orElse(0);
        it.given("p is 1, 2, 3 or 4", p > 0);
        it.given("0 ≤ λ and 0 ≤ h", Real.ZERO.isAtMost(it.number("λ")) && Real.ZERO.isAtMost(it.number("h")));
        it.given("0 < η", Real.ZERO.isBelow(it.number("η")));
        it.given("W_0 ≠ W*", Real.ZERO.isBelow(it.number("w").abs()));
        return new PowerLoss(it.number("λ"), it.number("h"), p);
    }

    Real value(Real w) {
        return bowl.times(w.square())
                .over(2)
                .plus(height.times(w.abs().power(p)).over(p));
    }

    /** f′(w)/w, w ≠ 0. */
    private Real steepness(Real w) {
        Real size = w.abs();
        return bowl.plus(height.times(p == 1 ? Real.ONE.over(size) : size.power(p - 2)));
    }

    Real slope(Real w) {
        return steepness(w).times(w);
    }

    /** w − ηf′(w). */
    Real step(Real w, Real eta) {
        return w.minus(eta.times(slope(w)));
    }
}
