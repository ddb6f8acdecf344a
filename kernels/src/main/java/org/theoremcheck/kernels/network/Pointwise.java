package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;

/** A scalar function with two derivatives, applied to every entry; at a kink the derivative stated by its paper. */
public interface Pointwise {
    Lanes value(Lanes z);

    Lanes slope(Lanes z);

    Lanes curvature(Lanes z);

    /** {@link #value} and {@link #slope} bit for bit, sharing what they have in common. */
    default Tangent tangent(Lanes z) {
        return new Tangent(value(z), slope(z));
    }
}
