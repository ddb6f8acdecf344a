package org.theoremcheck.witness.dante;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** DANTE, remark after Theorem 8: the constant 2b³W/a of generalised ReLUs is above e^W, that of sigmoids. */
public final class GrowthConstants implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.rem.exponential.allW");
    }

    @Override
    public void check(Witness it) {
        Real radius = it.number("W");
        Real a = it.number("a");
        Real b = it.number("b");
        it.given("0 < W", Real.ZERO.isBelow(radius));
        it.given("0 < a < b ≤ 1", Real.ZERO.isBelow(a) && a.isBelow(b) && b.isAtMost(Real.ONE));
        Real relu = b.power(3).times(radius).times(2).over(a);
        it.fails("2b³W/a ≤ e^W", radius.exponential().isBelow(relu));
    }
}
