package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * σ(z) = λz for z ≥ 0 and λα(eᶻ − 1) below, α = 1.6732632, λ = 1.0507010; slope λ at the kink 0.
 *
 * @see <a href="https://arxiv.org/abs/1706.02515">Klambauer, Unterthiner, Mayr, Hochreiter (2017)</a>
 */
public record Selu() implements Activation {
    /** λ, to the seven digits in use. */
    public static final double SCALE = 1.0507010;

    /** α, to the seven digits in use. */
    public static final double ALPHA = 1.6732632;

    private static Elu elu(Lanes z) {
        return new Elu(z.arithmetic().constant(ALPHA));
    }

    @Override
    public Lanes value(Lanes z) {
        return elu(z).value(z).times(SCALE);
    }

    @Override
    public Lanes slope(Lanes z) {
        return elu(z).slope(z).times(SCALE);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return elu(z).curvature(z).times(SCALE);
    }
}
