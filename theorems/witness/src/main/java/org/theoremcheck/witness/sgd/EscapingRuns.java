package org.theoremcheck.witness.sgd;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * The SGD lecture, steps η_k = c/k without noise on f(w) = (λ/2)w² + (h/p)|w|ᵖ, p ≥ 3: where η_kh|w_k|^(p−2) ≥ 4, |w_{k+1}| ≥ 3|w_k|, so that the same number is at least
 * 4·3·k/(k + 1) ≥ 6 at k + 1, and |w_k| grows for ever.
 */
public final class EscapingRuns implements WitnessChecker {
    private static final int LAST = 2;

    @Override
    public Set<String> claims() {
        return Set.of("sgd.rm.sufficient", "sgd.convex-optimal");
    }

    @Override
    public void check(Witness it) {
        PowerLoss f = PowerLoss.of(it);
        it.given("p ≥ 3", f.p() >= 3);
        Real w = it.number("w");
        boolean escapes = false;
        for (int k = 1; k <= LAST; k++) {
            Real eta = it.number("η").over(k);
            Real growth = eta.times(f.height()).times(w.abs().power(f.p() - 2));
            escapes = escapes || Real.of(4).isAtMost(growth);
            w = f.step(w, eta);
        }
        it.fails("w_k → w*", escapes);
    }
}
