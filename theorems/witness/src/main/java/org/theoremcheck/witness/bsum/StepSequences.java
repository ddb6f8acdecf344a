package org.theoremcheck.witness.bsum;

import java.util.Set;
import org.theoremcheck.witness.Objection;
import org.theoremcheck.witness.Real;
import org.theoremcheck.witness.Witness;
import org.theoremcheck.witness.WitnessChecker;

/**
 * BSUM, rule (8): 0 ≤ a⁽ᵏ⁾ &lt; 1, a⁽ᵏ⁾ → 0, Σa⁽ᵏ⁾ = ∞, Σ(a⁽ᵏ⁾)² &lt; ∞. Constant steps do not tend to 0, nor do Armijo's on w²/2, which take the first trial ½ at every w. Steps c/2ᵏ
 * add up to c, since what is left of c is always as much as the last step. The squares c²/k of steps c/√k are at least c²/2 over every K &lt; k ≤ 2K.
 */
public final class StepSequences implements WitnessChecker {
    private static final int LOOKED_AT = 64;
    /** One over the slope 0.1 that a step has to reach. */
    private static final int SLOPE = 10;

    @Override
    public Set<String> claims() {
        return Set.of("bsum.step.constant", "bsum.step.armijo", "bsum.step.geometric", "bsum.step.inv-sqrt");
    }

    @Override
    public void check(Witness it) {
        Real c = it.number("c");
        it.given("0 < c < 1", Real.ZERO.isBelow(c) && c.isBelow(Real.ONE));
        switch (it.claim()) {
            case "bsum.step.constant" -> it.fails("lim a = 0", Real.ZERO.isBelow(c));
            case "bsum.step.armijo" -> armijo(it);
            case "bsum.step.geometric" -> geometric(it, c);
            case "bsum.step.inv-sqrt" -> inverseRoot(it, c);
            default -> throw new Objection("this checker does not know " + it.claim());
        }
    }

    /** ½(w/2)² ≤ ½w² − ½·w²/10, both sides a multiple of w². */
    private static void armijo(Witness it) {
        Real square = it.number("w").square();
        it.given("w ≠ 0", Real.ZERO.isBelow(square));
        Real trial = square.over(8);
        Real enough = square.over(2).minus(square.over(2 * SLOPE));
        it.fails("lim a = 0", trial.isAtMost(enough));
    }

    private static void geometric(Witness it, Real c) {
        Real step = c;
        Real sum = Real.ZERO;
        boolean alike = true;
        for (int k = 1; k <= LOOKED_AT; k++) {
            step = step.over(2);
            sum = sum.plus(step);
            alike = alike && c.minus(sum).isExactly(step);
        }
        it.fails("Σ a = ∞", alike);
    }

    private static void inverseRoot(Witness it, Real c) {
        int from = it.length("K");
        Real sum = Real.ZERO;
        for (int k = from + 1; k <= 2 * from; k++) {
            sum = sum.plus(c.square().over(k));
        }
        it.fails("Σ a² < ∞", c.square().over(2).isAtMost(sum));
    }
}
