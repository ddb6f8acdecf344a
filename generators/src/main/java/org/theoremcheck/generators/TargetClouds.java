package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.TargetCloudCohort;
import org.theoremcheck.engine.problem.Variable;

/** A thousand standard Gaussian targets in the plane. */
public class TargetClouds extends Family<TargetCloudCohort> {
    private static final double GREATEST = 0x1p10;

    private final int instances;

    public TargetClouds() {
        this(1000);
    }

    /** @param instances T */
    protected TargetClouds(int instances) {
        this.instances = instances;
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("a", "T", "two"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("T", instances, "two", 2);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        draft.put("a", draw.gaussian(2 * instances));
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("a"), -GREATEST, GREATEST);
    }

    @Override
    public TargetCloudCohort view(Cohort cohort) {
        return new TargetCloudCohort(cohort);
    }
}
