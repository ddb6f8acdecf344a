package org.theoremcheck.theorems.bsum;

import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The four conditions (8) on a step sequence, looked at around K: 0 ≤ a⁽ᵏ⁾ &lt; 1 for k ≤ 4K; a⁽²ᴷ⁾ ≤ 0.9·a⁽ᴷ⁾; the sum of
 * a⁽ᵏ⁾ over K &lt; k ≤ 2K does not fall below 0.9 of itself when K doubles; that of the squares does fall below. For powers
 * k⁻ᵖ the last two separate p &lt; 1.15 from more and 2p &gt; 1.15 from less.
 */
final class RuleEight {
    private RuleEight() {}

    static final double RATIO = 0.9;

    /** @param counted mask of the lanes in which K is late enough for the three limits to show */
    static void require(Evidence evidence, StepRule a, int span, Lanes counted) {
        for (int k = 1; k <= 4 * span; k++) {
            Lanes step = a.at(k);
            evidence.require("0 ≤ a", step.times(0), step);
            evidence.require(
                    "a < 1",
                    step.below(1).choose(step, step.plus(1)),
                    step.times(0).plus(1));
        }
        evidence.require("lim a = 0", a.at(2 * span), a.at(span).times(RATIO), counted);
        evidence.require("Σ a = ∞", dyadic(a, span, 1).times(RATIO), dyadic(a, 2 * span, 1), counted);
        evidence.require("Σ a² < ∞", dyadic(a, 2 * span, 2), dyadic(a, span, 2).times(RATIO), counted);
    }

    static void require(Evidence evidence, StepRule a, int span) {
        require(evidence, a, span, a.at(1).times(0).plus(1));
    }

    /** Σ (a⁽ᵏ⁾)ᵖ over K &lt; k ≤ 2K. */
    static Lanes dyadic(StepRule a, int span, int power) {
        Lanes sum = a.at(span + 1).pow(power);
        for (int k = span + 2; k <= 2 * span; k++) {
            sum = sum.plus(a.at(k).pow(power));
        }
        return sum;
    }
}
