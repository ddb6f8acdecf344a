package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.StepRuleCohort;
import org.theoremcheck.engine.problem.Variable;

/** Parameters of step rules, from tiny to nearly 1, and a number K to look at; half of the strata have K = 1. */
public final class StepRules extends Family<StepRuleCohort> {
    private static final int[] SPANS = {1, 1, 1, 1, 1, 2, 4, 8, 16, 32};
    private static final double LEAST = 0x1p-20;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("c"), Variable.of("t"), Variable.of("a0"), Variable.of("w"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("K", SPANS[random.nextInt(SPANS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        double[] first = draw.uniform(1);
        double[] tiny = draw.logUniform(1, 1e-5, 1);
        int[] kind = draw.die(1, 3);
        for (int l = 0; l < first.length; l++) {
            first[l] = kind[l] == 0 ? tiny[l] : first[l];
        }
        draft.put("c", draw.uniform(1));
        draft.put("t", draw.uniform(1));
        draft.put("a0", first);
        draft.put("w", draw.uniform(1, -4, 4));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : List.of("c", "t", "a0")) {
            Range.positive(draft.get(name), LEAST, 1 - LEAST);
        }
        Range.positive(draft.get("w"), LEAST, 8);
    }

    @Override
    public StepRuleCohort view(Cohort cohort) {
        return new StepRuleCohort(cohort);
    }
}
