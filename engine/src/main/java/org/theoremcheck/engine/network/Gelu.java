package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * σ(z) = z·Φ(z), Φ the standard normal distribution function, accurate at 50 digits as in doubles: near 0 by
 * Φ(z) = ½ + φ(z)·Σ z²ⁿ⁺¹/(1·3·5⋯(2n+1)), in the tails by Laplace's continued fraction
 * Φ(−z) = φ(z)/(z + 1/(z + 2/(z + 3/(z + ⋯)))). All terms of both are positive.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks, Gimpel (2016)</a>
 */
public record Gelu() implements Activation {
    /** Where the tail begins: the series would lose three digits beyond, the fraction would need thousands of levels below. */
    private static final double TAIL = 3;

    /** 9ⁿ/(2n + 1)!! &lt; 10⁻⁵⁵ from here on. */
    private static final int TERMS = 80;

    /** exp(−2·3·√(2n)) &lt; 10⁻⁵⁵ from here on. */
    private static final int LEVELS = 240;

    private static Lanes density(Lanes z) {
        Lanes pi = z.arithmetic().constant(1).map(Unary.ATAN).times(4);
        return z.square().over(-2).exp().over(pi.times(2).sqrt());
    }

    private static Lanes distribution(Lanes z) {
        Lanes far = z.abs();
        Lanes near = far.min(TAIL);
        Lanes term = near;
        Lanes series = near;
        for (int n = 1; n < TERMS; n++) {
            term = term.times(near.square()).over(2 * n + 1);
            series = series.plus(term);
        }
        Lanes tail = far.max(TAIL);
        Lanes fraction = tail;
        for (int n = LEVELS; n >= 1; n--) {
            fraction = tail.plus(z.arithmetic().constant(n).over(fraction));
        }
        Lanes half = z.arithmetic().constant(0.5);
        Lanes below = far.below(TAIL)
                .choose(half.minus(density(near).times(series)), density(far).over(fraction));
        return z.below(0).choose(below, z.arithmetic().constant(1).minus(below));
    }

    @Override
    public Lanes value(Lanes z) {
        return z.times(distribution(z));
    }

    @Override
    public Lanes slope(Lanes z) {
        return distribution(z).plus(z.times(density(z)));
    }

    @Override
    public Lanes curvature(Lanes z) {
        Lanes two = z.arithmetic().constant(2);
        return density(z).times(two.minus(z.square()));
    }
}
