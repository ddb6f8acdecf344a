package org.theoremcheck.engine.problem;

import org.theoremcheck.kernels.lane.Lanes;

/** Rows of a published table, one per lane; the variables are its columns. */
public record PublishedCohort(Cohort cohort) implements Problem {

    /** A column. @throws IllegalArgumentException if the table has no such column */
    public Lanes column(String name) {
        return cohort.get(name);
    }
}
