package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;

/** A scalar function with two derivatives, applied to every entry; at a kink the derivative stated by its paper. */
public interface Pointwise {
    Lanes value(Lanes z);

    Lanes slope(Lanes z);

    Lanes curvature(Lanes z);
}
