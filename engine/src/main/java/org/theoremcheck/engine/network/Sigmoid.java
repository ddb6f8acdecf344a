package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.kernels.network.Tangent;

/** σ(z) = 1/(1 + e⁻ᶻ), through e = e^(−|z|) so that neither tail overflows or cancels. */
public record Sigmoid() implements Activation {
    @Override
    public Lanes value(Lanes z) {
        Lanes e = z.abs().negate().exp();
        return z.atLeast(0).choose(z.arithmetic().constant(1), e).over(e.plus(1));
    }

    @Override
    public Lanes slope(Lanes z) {
        Lanes e = z.abs().negate().exp();
        return e.over(e.plus(1).square());
    }

    @Override
    public Lanes curvature(Lanes z) {
        // σ″ = σ′(1 − 2σ) and 1 − 2σ(z) = −tanh(z/2)
        return slope(z).times(z.over(2).map(Unary.TANH)).negate();
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes e = z.abs().negate().exp();
        Lanes whole = e.plus(1);
        Lanes value = z.atLeast(0).choose(z.arithmetic().constant(1), e).over(whole);
        return new Tangent(value, e.over(whole.square()));
    }

    @Override
    public boolean isLogistic() {
        return true;
    }
}
