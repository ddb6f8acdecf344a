package org.theoremcheck.theorems;

import org.theoremcheck.engine.problem.Instance;

/** An instance and what many-digit arithmetic found in it. */
record Confirmed(Instance instance, Finding finding) {
    boolean tighterThan(Confirmed that) {
        return finding.excess() > that.finding.excess();
    }
}
