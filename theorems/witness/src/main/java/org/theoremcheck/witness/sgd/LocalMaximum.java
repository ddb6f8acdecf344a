package org.theoremcheck.witness.sgd;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** The SGD lecture, non-convex losses: on f(w) = ¼(w² − a²)² without noise a run stays where f′(w) = w(w² − a²) = 0, and a neighbour v has the lesser f. */
public final class LocalMaximum implements WitnessChecker {
    private static final double NEAR = 0x1p-10;

    @Override
    public Set<String> claims() {
        return Set.of("sgd.nonconvex-local");
    }

    @Override
    public void check(Witness it) {
        Real a = it.number("a");
        Real w = it.number("w");
        Real v = it.number("v");
        it.given("0 ≤ a", Real.ZERO.isAtMost(a));
        it.given("no noise", it.number("σ").isExactly(Real.ZERO));
        it.given("|v − w| ≤ 2⁻¹⁰", v.minus(w).abs().isAtMost(Real.of(NEAR)));
        it.given("f′(w) = 0", w.times(w.square().minus(a.square())).isExactly(Real.ZERO));
        it.fails("f(w) ≤ f(v)", height(v, a).isBelow(height(w, a)));
    }

    private static Real height(Real w, Real a) {
        return w.square().minus(a.square()).square().over(4);
    }
}
