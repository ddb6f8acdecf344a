package org.theoremcheck.witness.sgd;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * The SGD lecture, steps 1/k without noise on f(w) = (λ/2)w² + (h/p)|w|ᵖ, p ≥ 2: k·(f(w_k) − f*) exceeds five times f(w_1) − f* + f′(w_1)² at some k ≤ 256, though no slope before
 * it exceeds the first.
 */
public final class HarmonicRuns implements WitnessChecker {
    private static final int LAST = 256;
    private static final int FACTOR = 5;

    @Override
    public Set<String> claims() {
        return Set.of("sgd.convex-rate.extracted", "sgd.strongly-convex-iterations");
    }

    @Override
    public void check(Witness it) {
        PowerLoss f = PowerLoss.of(it);
        boolean strongly = it.claim().equals("sgd.strongly-convex-iterations");
        it.given("p ≥ 2", f.p() >= 2);
        it.given(
                strongly ? "f is strongly convex" : "λ = 0",
                strongly ? Real.ZERO.isBelow(f.bowl()) : f.bowl().isExactly(Real.ZERO));
        Real w = it.number("w");
        Real first = f.slope(w).abs();
        Real bound = f.value(w).plus(first.square()).times(FACTOR);
        boolean exceeded = false;
        for (int k = 1; k <= LAST && !exceeded; k++) {
            it.given("no slope exceeds the first", f.slope(w).abs().isAtMost(first));
            exceeded = bound.isBelow(f.value(w).times(k));
            w = f.step(w, Real.ONE.over(k));
        }
        it.fails("k·(f(w_k) − f*) ≤ 5(f(w_1) − f* + f′(w_1)²)", exceeded);
    }
}
