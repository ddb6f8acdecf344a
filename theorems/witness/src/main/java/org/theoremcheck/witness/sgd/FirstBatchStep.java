package org.theoremcheck.witness.sgd;

import java.util.Set;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** The SGD lecture, batch updates: on f(w) = (λ/2)w² + (h/p)|w|ᵖ, whose minimiser is 0, the step w − ηf′(w) ends no nearer to 0 than it began. */
public final class FirstBatchStep implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("sgd.batch-linear");
    }

    @Override
    public void check(Witness it) {
        PowerLoss f = PowerLoss.of(it);
        Real w = it.number("w");
        Real eta = it.number("η");
        Real curvature = f.p() == 2 ? f.bowl().plus(f.height()) : f.bowl();
        it.given("f is strongly convex", Real.ZERO.isBelow(f.bowl()));
        it.given("η·f″(0) ≤ 1", eta.times(curvature).isAtMost(Real.ONE));
        it.fails("|W_1| < |W_0|", w.abs().isAtMost(f.step(w, eta).abs()));
    }
}
