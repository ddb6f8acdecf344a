package org.theoremcheck.witness.chain;

import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * Chains, Theorem 4.1 on one weight w ≥ 0: F′(w) = −hw up to a and h(w − 2a) beyond, so that F is h-smooth, falls by h(2a² − w²)/2, or h(w − 2a)²/2, and is least at 2a.
 * With noise ±σ, E(F′(w_0) ± σ)² = F′(w_0)² + σ²/b may exceed 4hD, the bound of one step without σ. With steps 1/h the last of K iterates may have more than 2hD/K of F′²; with 2/h two iterates may alternate for ever, at equal slopes, while every C·h·D/K tends to 0.
 */
public final class CreasedDescent implements WitnessChecker {
    private static final int MOST_STEPS = 64;

    @Override
    public Set<String> claims() {
        return Set.of("chain.thm41.last-iterate", "chain.thm41.step2L", "chain.thm41.sgd-noise");
    }

    @Override
    public void check(Witness it) {
        Real h = it.number("h");
        Real a = it.number("a");
        Real start = it.number("w");
        it.given("0 < h and 0 < a", Real.ZERO.isBelow(h) && Real.ZERO.isBelow(a));
        if (it.claim().equals("chain.thm41.sgd-noise")) {
            noise(it, start, h, a);
            return;
        }
        if (it.length("d") != 1) {
            throw new Objection("this checker knows one weight, the witness has " + it.length("d"));
        }
        if (it.claim().equals("chain.thm41.step2L")) {
            Real next = step(start, 2, h, a);
            Real here = slope(start, h, a).square();
            it.fails(
                    "min F′(w_k)² ≤ C·L·D/K for some C",
                    Real.ZERO.isBelow(here)
                            && slope(next, h, a).square().isExactly(here)
                            && step(next, 2, h, a).isExactly(start));
            return;
        }
        int steps = IntStream.rangeClosed(1, MOST_STEPS)
                .filter(k -> it.number("k").isExactly(Real.of(k)))
                .findFirst()
                .orElse(0);
        it.given("K is 1, 2, … or " + MOST_STEPS, steps > 0);
        Real last = start;
        for (int k = 1; k < steps; k++) {
            last = step(last, 1, h, a);
        }
        Real bound = h.times(fall(start, h, a)).times(2).over(steps);
        it.fails("F′(w_{K−1})² ≤ 2·L·D/K", bound.isBelow(slope(last, h, a).square()));
    }

    private static void noise(Witness it, Real start, Real h, Real a) {
        if (it.length("K") != 1) {
            throw new Objection("this checker knows one step, the witness has " + it.length("K"));
        }
        Real variance = it.number("σ").square().over(it.length("b"));
        Real bound = h.times(fall(start, h, a)).times(4);
        it.fails("E‖G̃‖² ≤ 4·L·D/K", bound.isBelow(slope(start, h, a).square().plus(variance)));
    }

    private static Real step(Real w, int length, Real h, Real a) {
        return w.minus(slope(w, h, a).times(length).over(h));
    }

    private static Real slope(Real w, Real h, Real a) {
        return h.times(beforeTheCrease(w, a) ? w.negated() : w.minus(a.times(2)));
    }

    /** F(w) − F(2a). */
    private static Real fall(Real w, Real h, Real a) {
        Real twice = beforeTheCrease(w, a)
                ? a.square().times(2).minus(w.square())
                : w.minus(a.times(2)).square();
        return h.times(twice).over(2);
    }

    private static boolean beforeTheCrease(Real w, Real a) {
        if (w.isBelow(Real.ZERO)) {
            throw new Objection("this checker knows F from 0 on, an iterate is " + w);
        }
        return w.isBelow(a);
    }
}
