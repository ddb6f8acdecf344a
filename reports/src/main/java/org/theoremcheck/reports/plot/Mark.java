package org.theoremcheck.reports.plot;

/**
 * A vertical dashed line.
 *
 * @param at where it crosses the x axis; finite
 */
public record Mark(String label, double at) {
    public Mark {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("mark " + label + " stands at " + at + "; pass a finite number");
        }
    }
}
