package org.theoremcheck.witness.chain;

import java.util.List;
import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** Chains, components: a(z) lists the maximum of every k×k patch of an n×n image, s pixels apart; ‖a(z + e) − a(z)‖ &gt; ‖e‖. */
public final class MaximumPooling implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("chain.comp.maxpool");
    }

    @Override
    public void check(Witness it) {
        int n = it.length("n");
        int k = it.length("k");
        int stride = it.length("s");
        it.given("k ≤ n", k <= n);
        it.given("0 < s", stride > 0);
        List<List<Real>> z = it.rows("z", n);
        List<List<Real>> e = it.rows("e", n);

        Real moved = Real.ZERO;
        for (int top = 0; top + k <= n; top += stride) {
            for (int left = 0; left + k <= n; left += stride) {
                Real before = z.get(top).get(left);
                Real after = before.plus(e.get(top).get(left));
                for (int pixel = 1; pixel < k * k; pixel++) {
                    int row = top + pixel / k;
                    int column = left + pixel % k;
                    before = before.max(z.get(row).get(column));
                    after = after.max(z.get(row).get(column).plus(e.get(row).get(column)));
                }
                moved = moved.plus(after.minus(before).square());
            }
        }
        it.fails(
                "‖a(z + e) − a(z)‖² ≤ ‖e‖²",
                Real.dot(it.list("e"), it.list("e")).isBelow(moved));
    }
}
