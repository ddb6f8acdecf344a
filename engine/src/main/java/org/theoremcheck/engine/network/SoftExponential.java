package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * σ(z) = −ln(1 − α(z + α))/α for α &lt; 0, z for α = 0, (e^(αz) − 1)/α + α for α &gt; 0. For α &lt; 0 its domain is
 * 1 − α(z + α) &gt; 0; outside, value and derivatives are NaN.
 *
 * @param alpha one row
 * @see <a href="https://arxiv.org/abs/1602.01321">Godfrey, Gashler (2016)</a>
 */
public record SoftExponential(Lanes alpha) implements Activation {
    /** 1 − α(z + α), NaN where negative. */
    private Lanes inside(Lanes z) {
        Lanes t = z.arithmetic().constant(1).minus(alpha.times(z.plus(alpha)));
        return t.below(0).choose(t.sqrt(), t);
    }

    @Override
    public Lanes value(Lanes z) {
        Lanes logarithm =
                alpha.times(z.plus(alpha)).negate().map(Unary.LOG1P).over(alpha).negate();
        Lanes exponential = alpha.times(z).map(Unary.EXPM1).over(alpha).plus(alpha);
        return alpha.below(0).choose(logarithm, alpha.equalTo(0).choose(z, exponential));
    }

    @Override
    public Lanes slope(Lanes z) {
        return alpha.below(0)
                .choose(
                        z.arithmetic().constant(1).over(inside(z)),
                        alpha.times(z).exp());
    }

    @Override
    public Lanes curvature(Lanes z) {
        return alpha.below(0)
                .choose(
                        alpha.over(inside(z).square()),
                        alpha.times(alpha.times(z).exp()));
    }
}
