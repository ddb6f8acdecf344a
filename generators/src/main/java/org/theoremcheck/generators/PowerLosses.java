package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * (λ/2)·w² + (h/p)·|w|^p: |w|, ½w², |w|³/3, w⁴/4 and such functions in a bowl, flat or steep, from starts near and far
 * from the minimiser 0; a third of the lanes has λ = 0, a third has h = 0.
 */
public final class PowerLosses extends Family<PowerCohort> {
    private static final double LEAST = 0x1p-10;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("λ"), Variable.of("h"), Variable.of("p"), Variable.of("w"), Variable.of("η"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1);
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("p");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 3);
        double[] bowl = draw.logUniform(1, 0.05, 10);
        double[] height = draw.logUniform(1, 0.1, 4);
        int[] power = draw.die(1, 4);
        double[] w = draw.logUniform(1, 1e-2, 10);
        int[] side = draw.die(1, 2);
        double[] p = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            bowl[l] = kind[l] == 0 ? 0 : bowl[l];
            height[l] = kind[l] == 1 ? 0 : height[l];
            p[l] = 1 + power[l];
            w[l] = side[l] == 0 ? -w[l] : w[l];
        }
        draft.put("λ", bowl);
        draft.put("h", height);
        draft.put("p", p);
        draft.put("w", w);
        draft.put("η", draw.logUniform(1, 1e-2, 3));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("λ"), 0, GREATEST);
        Range.clamp(draft.get("h"), 0, GREATEST);
        Range.whole(draft.get("p"), 1, 4);
        Range.clamp(draft.get("w"), -GREATEST, GREATEST);
        Range.positive(draft.get("η"), LEAST, GREATEST);
    }

    @Override
    public PowerCohort view(Cohort cohort) {
        return new PowerCohort(cohort);
    }
}
