package org.theoremcheck.kernels;

/** The backends there are, and the choice among them. */
public final class Backends {
    private Backends() {}

    /** The backend of this run: {@code -Dbackend=NAME}, or the fastest there is. */
    public static Kernels chosen() {
        throw new UnsupportedOperationException("no backend yet");
    }
}
