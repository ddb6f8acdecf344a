package org.theoremcheck.witness.sgd;

import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/** The SGD lecture, batch updates: on f(w) = (λ/2)w² + (h/p)|w|ᵖ, whose minimiser is 0, the step w − ηf′(w) ends no nearer to 0 than it began. */
public final class FirstBatchStep implements WitnessChecker {
    private static final int GREATEST_POWER = 4;

    @Override
    public Set<String> claims() {
        return Set.of("sgd.batch-linear");
    }

    @Override
    public void check(Witness it) {
        Real bowl = it.number("λ");
        Real height = it.number("h");
        Real w = it.number("w");
        Real eta = it.number("η");
        int p = IntStream.rangeClosed(1, GREATEST_POWER)
                .filter(n -> it.number("p").isExactly(Real.of(n)))
                .findFirst()
                .orElse(0);
        it.given("p is 1, 2, 3 or 4", p > 0);
        it.given("f is strongly convex", Real.ZERO.isBelow(bowl) && Real.ZERO.isAtMost(height));
        it.given("0 < η", Real.ZERO.isBelow(eta));
        it.given("η·f″(0) ≤ 1", eta.times(p == 2 ? bowl.plus(height) : bowl).isAtMost(Real.ONE));
        it.given("W_0 ≠ W*", Real.ZERO.isBelow(w.abs()));
        Real slope = height.times(w.abs().power(p - 1));
        Real gradient = bowl.times(w).plus(w.isBelow(Real.ZERO) ? slope.negated() : slope);
        it.fails("|W_1| < |W_0|", w.abs().isAtMost(w.minus(eta.times(gradient)).abs()));
    }
}
