package org.theoremcheck.theorems;

import java.util.List;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.UndecidedException;
import org.theoremcheck.reports.Proof;

/**
 * Runs a case once more on one instance, on enclosures instead of numbers: every hypothesis must certainly hold and the
 * conclusion certainly fail. No tolerance and no number of digits enters. What touches, such as a norm that is exactly its
 * bound after a root, stays undecided; then the certifier's fifty digits are the evidence.
 */
final class Prover {
    /** Enough for a thousand steps on a problem of ten numbers; some seconds. */
    private static final long OPERATIONS = 2_000_000;

    private Prover() {}

    static Proof examine(Case program, Instance instance) {
        ProvenEvidence evidence = new ProvenEvidence();
        try {
            program.run(Cohort.of(Backends.prover(OPERATIONS), List.of(instance)), evidence);
        } catch (IllegalStateException stopped) {
            if (stopped.getCause() instanceof UndecidedException undecided) {
                return new Proof(false, "not decided: " + undecided.getMessage());
            }
            throw stopped;
        }
        return evidence.proof(program.seeksExamples());
    }
}
