package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * A function at one point per lane.
 *
 * @param risk f(w), one row
 * @param gradient ∇f(w), as many rows as w
 */
public record Evaluation(Lanes risk, Lanes gradient) {}
