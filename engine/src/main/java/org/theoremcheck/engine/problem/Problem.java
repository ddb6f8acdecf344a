package org.theoremcheck.engine.problem;

/** A typed view of a cohort: names for its variables and the functions they define. */
public interface Problem {
    Cohort cohort();

    default int lanes() {
        return cohort().lanes();
    }
}
