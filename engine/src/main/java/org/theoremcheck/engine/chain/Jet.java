package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * A curve at t = 0 up to second order: its place, velocity and acceleration. Where it is f(w + t·d), velocity is J(w)d and
 * acceleration D²f(w)[d, d]; both are exact, and so lower bounds of l_f‖d‖ and L_f‖d‖².
 *
 * @param x value, n rows
 * @param x1 first derivative, n rows
 * @param x2 second derivative, n rows
 */
public record Jet(Lanes x, Lanes x1, Lanes x2) {
    /** The straight line x + t·d. */
    public static Jet line(Lanes x, Lanes d) {
        return new Jet(x, d, d.times(0));
    }
}
