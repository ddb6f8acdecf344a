package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Tangent;

/**
 * σ(z) = z for z ≥ 0 and z/100 below; slope 1 at the kink.
 *
 * @see <a href="https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf">Maas, Hannun, Ng (2013)</a>
 */
public record LeakyRelu() implements PiecewiseLinear {
    /** The customary slope below 0. */
    public static final double SLOPE = 0.01;

    @Override
    public Lanes value(Lanes z) {
        return slope(z).times(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.atLeast(0).choose(1, SLOPE);
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes slope = slope(z);
        return new Tangent(slope.times(z), slope);
    }
}
