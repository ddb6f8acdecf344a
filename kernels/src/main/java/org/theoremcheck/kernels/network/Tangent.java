package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * A scalar function to first order, entry by entry.
 *
 * @param value σ(z)
 * @param slope σ′(z)
 */
public record Tangent(Lanes value, Lanes slope) {}
