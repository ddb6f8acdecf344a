package org.theoremcheck.theorems.dante;

import java.util.Arrays;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/** Tosses of a fair coin, summed outcome by outcome in the arithmetic at hand. */
final class FairCoin {
    private FairCoin() {}

    /**
     * P(S ≥ b + q) for the number S of heads in 2b tosses: Σ_{i ≥ q} C(2b, b + i)/4^b.
     *
     * @param b whole numbers ≥ 1, one row
     * @param q whole numbers ≥ 1, one row
     */
    static Lanes tail(Lanes b, Lanes q) {
        LaneArithmetic lane = b.arithmetic();
        // The greatest b of all lanes: terms beyond a lane's own b are 0.
        int most = (int) Arrays.stream(b.toDoubles()).max().orElseThrow();
        // C(2j, j)/4^j = Π (2i − 1)/(2i), the same for every lane.
        Lanes central = lane.constant(1);
        Lanes term = lane.constant(1);
        for (int j = 1; j <= most; j++) {
            central = central.times(2 * j - 1).over(2 * j);
            term = b.equalTo(j).choose(central, term);
        }
        // C(2b, b + i) = C(2b, b + i − 1)·(b − i + 1)/(b + i)
        Lanes sum = lane.constant(0);
        for (int i = 1; i <= most; i++) {
            term = term.times(b.minus(i - 1)).over(b.plus(i));
            sum = sum.plus(q.atMost(i).times(term));
        }
        return sum;
    }
}
