package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DrivenChainCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Chains tanh(A·x + B·u) of 1 to 5 layers, widths 1 to 3, gains from 0.05 to 3. In half of the lanes u and x are small, so that
 * tanh is nearly the identity.
 */
public final class DrivenChains extends Family<DrivenChainCohort> {
    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "d"),
                Variable.of("A", "t", "d", "d"),
                Variable.of("B", "t", "d", "q"),
                Variable.of("u", "t", "q"),
                Variable.of("e", "t", "q"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("t", 1 + random.nextInt(5), "d", 1 + random.nextInt(3), "q", 1 + random.nextInt(2));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        double[] gain = draw.logUniform(1, 0.05, 3);
        double[] small = draw.logUniform(1, 1e-3, 1);
        for (String name : List.of("x", "A", "B", "u", "e")) {
            double[] numbers = draw.gaussian(draft.size(name));
            draft.put(name, numbers);
        }
        Ball.scale(draft.get("A"), 0, draft.size("A"), draft.lanes(), gain);
        Ball.scale(draft.get("B"), 0, draft.size("B"), draft.lanes(), gain);
        Ball.scale(draft.get("x"), 0, draft.size("x"), draft.lanes(), small);
        Ball.scale(draft.get("u"), 0, draft.size("u"), draft.lanes(), small);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        draft.names().forEach(name -> Range.clamp(draft.get(name), -DrivenChainCohort.RANGE, DrivenChainCohort.RANGE));
    }

    @Override
    public DrivenChainCohort view(Cohort cohort) {
        return new DrivenChainCohort(cohort);
    }
}
