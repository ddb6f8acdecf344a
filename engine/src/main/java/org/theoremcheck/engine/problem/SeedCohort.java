package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.Kernels;

/** Nothing but random streams, one set per lane: an experiment on given data, where only starts and draws are random. */
public record SeedCohort(Cohort cohort) implements Problem {

    /** One lane alone, on a backend for large layers, say: its streams are the same numbers there. */
    public Cohort lane(int lane, Kernels other) {
        return Cohort.of(other, List.of(cohort.instance(lane)));
    }

    @Override
    public List<Inequality> hypotheses() {
        return List.of();
    }
}
