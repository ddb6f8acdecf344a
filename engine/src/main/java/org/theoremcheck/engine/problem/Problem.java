package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;

/** A typed view of a cohort: names for its variables and the functions they define. */
public interface Problem {
    Cohort cohort();

    /** What the stored values must satisfy for the claims about this kind of problem to speak of it. */
    default List<Inequality> hypotheses() {
        return List.of();
    }

    default int lanes() {
        return cohort().lanes();
    }
}
