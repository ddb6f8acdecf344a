package org.theoremcheck.theorems.sgd;

import org.theoremcheck.kernels.lane.Lanes;

/** Whole powers whose exponents differ from lane to lane. */
final class Powers {
    private Powers() {}

    /**
     * baseᵏ.
     *
     * @param k whole numbers, 0 ≤ k ≤ most
     */
    static Lanes of(Lanes base, Lanes k, int most) {
        Lanes power = base.arithmetic().constant(1);
        for (int i = 1; i <= most; i++) {
            power = k.atLeast(i).choose(power.times(base), power);
        }
        return power;
    }
}
