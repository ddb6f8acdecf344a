package org.theoremcheck.witness.dante;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * DANTE, Theorem 6 with κ = W/4, one example on a line: with y ∈ {0, 1} and t = (1 − 2y)·x the cross-entropy of the sigmoid is f(w) = ln(1 + e^(tw)), least
 * on [−W, W] at z = −W·sign t. It is not (ε, κ, z)-SLQC at w for every ε, as (f(w) − f(z))·|f′| &gt; κ·f′·(w − z) with f′ &gt; 0 or &lt; 0 as t.
 */
public final class HardLabel implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("dante.thm6.hard.quarter");
    }

    @Override
    public void check(Witness it) {
        Real radius = it.number("W");
        Real w = it.number("w");
        Real y = it.number("y");
        Real x = it.number("u").times(it.number("s"));
        it.given("y ∈ {0, 1}", y.isExactly(Real.ZERO) || y.isExactly(Real.ONE));
        it.given("|x| ≤ 1", x.abs().isAtMost(Real.ONE));
        it.given("|w| ≤ W", w.abs().isAtMost(radius));
        Real t = Real.ONE.minus(y.times(2)).times(x);
        it.given("x ≠ 0", Real.ZERO.isBelow(t.abs()));
        Real z = t.isBelow(Real.ZERO) ? radius : radius.negated();
        Real gap = loss(t.times(w)).minus(loss(t.times(z)));
        // f′ is not 0, and f′·(w − z) = |f′|·|w − z|.
        it.fails(
                "(f(w) − f(z)) ≤ κ|w − z|",
                radius.over(4).times(w.minus(z).abs()).isBelow(gap));
    }

    private static Real loss(Real s) {
        return Real.ONE.plus(s.exponential()).logarithm();
    }
}
