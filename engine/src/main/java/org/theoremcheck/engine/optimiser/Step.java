package org.theoremcheck.engine.optimiser;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * One step's result.
 *
 * @param next w_{t+1}, as many rows as w_t
 * @param memory what the method remembers from here on
 */
public record Step<S extends Memory<S>>(Lanes next, S memory) {}
