package org.theoremcheck.engine.optimiser;

import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A step sequence a⁽¹⁾, a⁽²⁾, …, one row per step and its own parameters per lane.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (8) and Section 6</a>
 */
@FunctionalInterface
public interface StepRule extends StepLength {
    /** a⁽ᵏ⁾, one row. @param k ≥ 1 */
    Lanes at(int k);

    /** a⁽ᵏ⁾ whatever the direction. */
    @Override
    default Lanes towards(int k, Oracle f, Lanes w, Lanes d) {
        return at(k);
    }

    /** a⁽ᵏ⁾ = a. */
    static StepRule constant(Lanes a) {
        return k -> a;
    }

    /** a⁽ᵏ⁾ = c/√k. */
    static StepRule inverseRoot(Lanes c) {
        return k -> c.over(c.arithmetic().constant(k).sqrt());
    }

    /** a⁽ᵏ⁾ = c/(2k). */
    static StepRule halfHarmonic(Lanes c) {
        return k -> c.over(2.0 * k);
    }

    /** a⁽ᵏ⁾ = c/2ᵏ. @param c the rule serves k ≤ 1000 */
    static StepRule geometric(Lanes c) {
        return k -> c.times(Math.scalb(1.0, -k));
    }

    /** a⁽ᵏ⁺¹⁾ = a⁽ᵏ⁾(1 − t·a⁽ᵏ⁾) from a⁽⁰⁾. @param last the greatest k it will be asked for */
    static StepRule recursion(Lanes first, Lanes t, int last) {
        Lanes[] steps = new Lanes[last + 1];
        steps[0] = first;
        IntStream.range(0, last)
                .forEach(k ->
                        steps[k + 1] = steps[k].times(steps[k].times(t).negate().plus(1)));
        return List.of(steps)::get;
    }
}
