package org.theoremcheck.reports;

/** Paired comparisons of a claimed winner with its rival. */
public record Duels(long wins, long losses, long ties) {
    public Duels merge(Duels that) {
        return new Duels(wins + that.wins, losses + that.losses, ties + that.ties);
    }
}
