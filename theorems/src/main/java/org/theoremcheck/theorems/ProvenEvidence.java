package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.UndecidedException;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.reports.Proof;

/** Of one instance on enclosures: what certainly holds and what certainly fails. Everything else is not decided. */
final class ProvenEvidence implements Evidence {
    private final List<String> open = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private boolean showsAll = true;

    Proof proof(boolean example) {
        if (!open.isEmpty()) {
            return new Proof(false, "not decided: the hypothesis '" + open.get(0) + "'");
        }
        List<String> found = example ? shown : failed;
        if (found.isEmpty() || (example && !showsAll)) {
            return new Proof(false, "not decided: the conclusion");
        }
        return new Proof(true, "'" + found.get(0) + "'" + (example ? " is shown" : " fails under all hypotheses"));
    }

    /** Whether a mask is 1 for certain. */
    private static boolean certain(Lanes mask) {
        try {
            return mask.toDoubles()[0] == 1;
        } catch (UndecidedException undecided) {
            return false;
        }
    }

    @Override
    public void given(String hypothesis, Lanes lhs, Lanes rhs) {
        given(hypothesis, lhs.atMost(rhs));
    }

    @Override
    public void given(String hypothesis, Lanes mask) {
        if (!certain(mask.equalTo(0).not())) {
            open.add(hypothesis);
        }
    }

    @Override
    public void require(String conclusion, Lanes lhs, Lanes rhs) {
        if (certain(lhs.above(rhs))) {
            failed.add(conclusion);
        }
    }

    @Override
    public void require(String conclusion, Lanes lhs, Lanes rhs, Lanes counted) {
        if (certain(counted.equalTo(0).not())) {
            require(conclusion, lhs, rhs);
        }
    }

    @Override
    public void requireEqual(String conclusion, Lanes one, Lanes other, Lanes scale) {
        if (certain(one.equalTo(other).not())) {
            failed.add(conclusion);
        }
    }

    @Override
    public void exhibit(String example, Lanes smaller, Lanes greater) {
        shown.add(example);
        showsAll &= certain(smaller.below(greater));
    }

    @Override
    public void failures(Lanes failures, double delta) {
        // A frequency is not a matter of one instance.
    }

    @Override
    public void duel(Lanes ours, Lanes theirs) {
        // Likewise.
    }

    @Override
    public void cover(String what, Lanes mask, double share) {
        // Power is not asked of a counterexample.
    }

    @Override
    public void vacuous(Lanes mask) {
        // Nor is whether others could have failed.
    }

    @Override
    public void observe(String quantity, Lanes value) {
        // What is only reported proves nothing.
    }

    @Override
    public void published(String quantity, double published, Lanes measured) {
        // Likewise.
    }

    @Override
    public void curve(Figure figure, String name, double[] x, Lanes y) {
        // Likewise.
    }
}
