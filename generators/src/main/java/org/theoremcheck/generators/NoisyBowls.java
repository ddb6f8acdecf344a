package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NoisyBowlCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * (λ/2)·w² with gradients λw ± σ and schedules c·t^(−a), ½ &lt; a ≤ 1: λ from 0.05 to 10, no noise in a quarter of the
 * lanes, noise 1 in another, a ∈ {0.6, 0.75, 0.8, 1} in most.
 */
public final class NoisyBowls extends Family<NoisyBowlCohort> {
    private static final double LEAST = 0x1p-10;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("λ"), Variable.of("σ"), Variable.of("w"), Variable.of("c"), Variable.of("a"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] bowl = draw.logUniform(1, 0.05, 10);
        int[] unit = draw.die(1, 3);
        double[] noise = draw.logUniform(1, 0.1, 3);
        int[] quiet = draw.die(1, 4);
        double[] a = draw.uniform(1, 0.51, 1);
        int[] exponent = draw.die(1, 5);
        double[] usual = {0.6, 0.75, 0.8, 1};
        for (int l = 0; l < lanes; l++) {
            bowl[l] = unit[l] == 0 ? 1 : bowl[l];
            noise[l] = quiet[l] == 0 ? 0 : quiet[l] == 1 ? 1 : noise[l];
            a[l] = exponent[l] < usual.length ? usual[exponent[l]] : a[l];
        }
        draft.put("λ", bowl);
        draft.put("σ", noise);
        draft.put("w", draw.uniform(1, -3, 3));
        draft.put("c", draw.logUniform(1, 0.1, 2));
        draft.put("a", a);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("λ"), LEAST, GREATEST);
        Range.clamp(draft.get("σ"), 0, GREATEST);
        Range.positive(draft.get("c"), LEAST, GREATEST);
        Range.clamp(draft.get("a"), 0.5 + LEAST, 1);
    }

    @Override
    public NoisyBowlCohort view(Cohort cohort) {
        return new NoisyBowlCohort(cohort);
    }
}
