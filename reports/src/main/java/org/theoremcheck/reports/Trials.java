package org.theoremcheck.reports;

/**
 * Failures of an event that a claim allows with probability at most δ.
 *
 * @param delta δ in (0, 1)
 */
public record Trials(long failures, long trials, double delta) {
    /** @throws IllegalArgumentException if the two have different δ */
    public Trials merge(Trials that) {
        if (delta != that.delta) {
            throw new IllegalArgumentException(
                    "failures are counted against δ = " + delta + " and δ = " + that.delta + "; use one δ per claim");
        }
        return new Trials(failures + that.failures, trials + that.trials, delta);
    }
}
