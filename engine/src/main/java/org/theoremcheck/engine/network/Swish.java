package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Tangent;

/**
 * σ(z) = z·s(z), s the sigmoid.
 *
 * @see <a href="https://arxiv.org/abs/1710.05941">Ramachandran, Zoph, Le (2017)</a>
 */
public record Swish() implements Activation {
    private static final Sigmoid S = new Sigmoid();

    @Override
    public Lanes value(Lanes z) {
        return z.times(S.value(z));
    }

    @Override
    public Lanes slope(Lanes z) {
        return S.value(z).plus(z.times(S.slope(z)));
    }

    @Override
    public Lanes curvature(Lanes z) {
        return S.slope(z).times(2).plus(z.times(S.curvature(z)));
    }

    @Override
    public Tangent tangent(Lanes z) {
        Tangent s = S.tangent(z);
        return new Tangent(z.times(s.value()), s.value().plus(z.times(s.slope())));
    }
}
