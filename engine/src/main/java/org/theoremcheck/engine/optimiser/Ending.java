package org.theoremcheck.engine.optimiser;

/** How a lane's run ended. */
public enum Ending {
    /** All T steps were taken. */
    REACHED_T,
    /** A step led to a number that is not finite; the lane stopped before it. */
    DIVERGED,
    /** Nothing would move any more, or the stopping threshold was met. */
    CONVERGED
}
