package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.StepSeriesCohort;
import org.theoremcheck.engine.problem.Variable;

/** Step sizes c/(kᵖ(ln k)^q): powers of k, 1/k, 1/(k ln k) and between. */
public final class StepSeries extends Family<StepSeriesCohort> {
    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("p"), Variable.of("q"), Variable.of("c"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] p = draw.uniform(1, 0.5, 1.2);
        int[] harmonic = draw.die(1, 2);
        double[] q = draw.uniform(1, 0, 2);
        int[] usual = draw.die(1, 4);
        for (int l = 0; l < lanes; l++) {
            p[l] = harmonic[l] == 0 ? 1 : p[l];
            q[l] = usual[l] == 0 ? 0 : usual[l] == 1 ? 1 : q[l];
        }
        draft.put("p", p);
        draft.put("q", q);
        draft.put("c", draw.logUniform(1, 0.25, 2));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("p"), 0.5, 1.199);
        Range.clamp(draft.get("q"), 0, 3);
        Range.positive(draft.get("c"), 0x1p-10, 0x1p10);
    }

    @Override
    public StepSeriesCohort view(Cohort cohort) {
        return new StepSeriesCohort(cohort);
    }
}
