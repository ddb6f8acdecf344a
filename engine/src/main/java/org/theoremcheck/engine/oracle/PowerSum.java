package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = Σ_i (λ/2)·w_i² + (h/p)·|w_i|^p, p ∈ {1, 2, 3, 4}: convex, least at 0 with f(0) = 0, not smooth on the whole line
 * for p ∈ {1, 3, 4}. The derivative of |w| at 0 is +1.
 *
 * @param bowl λ ≥ 0, one row
 * @param height h ≥ 0, one row
 * @param power p, one row
 */
public record PowerSum(Lanes bowl, Lanes height, Lanes power) implements Whole {
    @Override
    public Lanes risk(Lanes w) {
        Lanes size = w.abs();
        Lanes raised = raised(size).times(size);
        return bowl.times(w.square())
                .over(2)
                .plus(height.times(raised).over(power))
                .sum();
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes sign = w.atLeast(0).choose(1, -1);
        return bowl.times(w).plus(height.times(sign).times(raised(w.abs())));
    }

    /** |w|^(p−1). */
    private Lanes raised(Lanes size) {
        Lanes one = size.arithmetic().constant(1);
        Lanes two = power.atLeast(2).choose(size, one);
        Lanes three = power.atLeast(3).choose(size, one);
        Lanes four = power.atLeast(4).choose(size, one);
        return two.times(three).times(four);
    }
}
