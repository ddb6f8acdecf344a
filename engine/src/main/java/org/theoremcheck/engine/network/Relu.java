package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * σ(z) = max(0, z). Papers differ in the slope at 0, so it is a parameter.
 *
 * @param slopeAtZero σ′(0): 1 in DANTE, 0 in the SVM and SGD sources
 */
public record Relu(double slopeAtZero) implements PiecewiseLinear {
    public Relu {
        if (!(slopeAtZero >= 0 && slopeAtZero <= 1)) {
            throw new IllegalArgumentException(
                    "slope at 0 is " + slopeAtZero + "; pass a subgradient of max(0, z) there, a number in [0, 1]");
        }
    }

    @Override
    public Lanes value(Lanes z) {
        return z.max(0);
    }

    @Override
    public Lanes slope(Lanes z) {
        Lanes one = z.arithmetic().constant(1);
        return z.above(0).choose(one, z.equalTo(0).choose(slopeAtZero, 0));
    }
}
