package org.theoremcheck.reports;

/** How to judge one claim again, alone and with the same random streams. */
public final class Replay {
    private Replay() {}

    /** The command, {@code mvn verify -Dclaims=dante.thm1 -Dseed=1}; a mutant is judged with its claim. */
    public static String command(LedgerEntry entry) {
        return "mvn verify -Dclaims=" + entry.mutantOf().orElse(entry.id()) + " -Dseed=" + entry.seed();
    }
}
