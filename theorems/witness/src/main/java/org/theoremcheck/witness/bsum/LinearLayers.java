package org.theoremcheck.witness.bsum;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * BSUM on linear layers of one weight. Assumption 1: the slope 2x(xw − y) of (xw − y)² is unbounded, at 64w more than eight times those at w and 0. Appendix A.5: −xw has the slope −x
 * wherever W ← (1 − a)W − aG leads. Section 3.1: (1 − w_1w_2)² + λ(w_1² + w_2²) has curvature at least 2λ in each block, and with λ = 1 − w² both 0 and
 * (w, w) are stationary.
 */
public final class LinearLayers implements WitnessChecker {
    @Override
    public Set<String> claims() {
        return Set.of("bsum.a1.ridge", "bsum.a5.update", "bsum.monotone.unique");
    }

    @Override
    public void check(Witness it) {
        if (it.length("J") * it.length("m") * it.length("n") != 1) {
            throw new Objection("this checker knows one layer of one weight and one example");
        }
        Real x = it.number("x");
        switch (it.claim()) {
            case "bsum.a1.ridge" -> {
                Real near = slope(it, it.number("w"))
                        .abs()
                        .plus(slope(it, Real.ZERO).abs());
                Real far = slope(it, it.number("w").times(64)).abs();
                it.fails("|l′(64w)| ≤ 8(|l′(w)| + |l′(0)|)", near.times(8).isBelow(far));
            }
            case "bsum.a5.update" ->
                it.fails("the slopes tend to 0", Real.ZERO.isBelow(x.negated().abs()));
            case "bsum.monotone.unique" -> {
                Real w = it.number("a");
                Real lambda = Real.ONE.minus(w.square());
                Real derivative = lambda.times(w).minus(w.times(Real.ONE.minus(w.square())));
                it.given("0 < λ", Real.ZERO.isBelow(lambda));
                it.given("(w, w) is stationary", derivative.isExactly(Real.ZERO));
                it.fails("0 alone is stationary", Real.ZERO.isBelow(w.abs()));
            }
            default -> throw new Objection("this checker does not know " + it.claim());
        }
    }

    /** Of (xw − y)². */
    private static Real slope(Witness it, Real w) {
        Real x = it.number("x");
        return x.times(x.times(w).minus(it.number("y"))).times(2);
    }
}
