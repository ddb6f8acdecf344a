package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.SeedCohort;
import org.theoremcheck.engine.problem.Variable;

/** Instances without numbers of their own: they differ in their random streams. */
public class Seeds extends Family<SeedCohort> {
    @Override
    public List<Variable> variables() {
        return List.of();
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return Map.of();
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        // Streams need no filling.
    }

    @Override
    protected void repair(Draft draft) {
        // Nothing can be wrong.
    }

    @Override
    public SeedCohort view(Cohort cohort) {
        return new SeedCohort(cohort);
    }
}
