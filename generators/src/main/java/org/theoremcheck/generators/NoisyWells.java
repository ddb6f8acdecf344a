package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NoisyWellCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Ridges between valleys under noise of sign ±: minibatches of 1 or 2, K with K·b ≤ 6, n up to 64. Starts in a valley, near the ridge or
 * anywhere; intervals from narrower than the ridge to wider than both valleys; no noise in a quarter of the lanes.
 */
public final class NoisyWells extends Family<NoisyWellCohort> {
    private static final int MOST_SIGNS = 6;
    private static final int MOST_STEPS = 64;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("h"), Variable.of("a"), Variable.of("ρ"), Variable.of("σ"), Variable.of("w"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int b = 1 + random.nextInt(2);
        return shapeOf("K", 1 + random.nextInt(MOST_SIGNS / b), "n", 1 + random.nextInt(MOST_STEPS), "b", b);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] h = draw.logUniform(1, 0.05, 10);
        int[] unit = draw.die(1, 2);
        double[] a = draw.uniform(1, 0.25, 2);
        double[] rho = draw.logUniform(1, 0.1, 20);
        double[] sigma = draw.logUniform(1, 1e-2, 10);
        int[] quiet = draw.die(1, 4);
        double[] w = draw.uniform(1, -1, 1);
        int[] place = draw.die(1, 3);
        for (int l = 0; l < lanes; l++) {
            h[l] = unit[l] == 0 ? 1 : h[l];
            sigma[l] = quiet[l] == 0 ? 0 : sigma[l] * h[l];
            w[l] = place[l] == 0 ? 2 * a[l] : place[l] == 1 ? w[l] * a[l] : w[l] * rho[l];
        }
        draft.put("h", h);
        draft.put("a", a);
        draft.put("ρ", rho);
        draft.put("σ", sigma);
        draft.put("w", w);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("h"), LEAST, GREATEST);
        Range.positive(draft.get("a"), LEAST, GREATEST);
        Range.positive(draft.get("ρ"), LEAST, GREATEST);
        Range.clamp(draft.get("σ"), 0, GREATEST);
        double[] w = draft.get("w");
        double[] rho = draft.get("ρ");
        for (int l = 0; l < w.length; l++) {
            w[l] = w[l] > -rho[l] ? Math.min(rho[l], w[l]) : -rho[l];
        }
    }

    @Override
    public NoisyWellCohort view(Cohort cohort) {
        return new NoisyWellCohort(cohort);
    }
}
