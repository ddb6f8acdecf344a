package org.theoremcheck.witness.dante;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** DANTE, Tables 3 and 4: winning 3 of 3 or 4 of 5 data sets has probability p = 2⁻ⁿΣ_{k ≥ won} C(n, k) between equals, which is above 1/20. */
public final class SignTest implements WitnessChecker {
    /** Won, and all, as the tables show them. */
    private static final List<int[]> PRINTED = List.of(new int[] {3, 3}, new int[] {4, 5});

    @Override
    public Set<String> claims() {
        return Set.of("dante.tab.arithmetic.sign");
    }

    @Override
    public void check(Witness it) {
        int[] row = PRINTED.stream()
                .filter(printed -> it.number("won").isExactly(Real.of(printed[0]))
                        && it.number("sets").isExactly(Real.of(printed[1])))
                .findFirst()
                .orElse(new int[0]);
        it.given("the table shows these numbers", row.length == 2);
        Real favourable = Real.ZERO;
        Real choices = Real.ONE;
        for (int k = 0; k <= row[1]; k++) {
            favourable = k < row[0] ? favourable : favourable.plus(choices);
            choices = choices.times(row[1] - k).over(k + 1);
        }
        Real p = favourable.over(Real.of(2).power(row[1]));
        it.fails("p ≤ 1/20", Real.ONE.isBelow(p.times(20)));
    }
}
