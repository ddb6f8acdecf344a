package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DoubleWellCohort;
import org.theoremcheck.engine.problem.Variable;

/** ¼(w² − a²)² from 0, from ±a and from anywhere, with and without gradient noise. */
public final class DoubleWells extends Family<DoubleWellCohort> {
    private static final double LEAST = 0x1p-10;
    private static final double GREATEST = 0x1p4;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("a"), Variable.of("σ"), Variable.of("w"), Variable.of("v"), Variable.of("η"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] a = draw.uniform(1, 0.25, 2);
        int[] unit = draw.die(1, 2);
        double[] noise = draw.uniform(1);
        int[] quiet = draw.die(1, 2);
        double[] w = draw.uniform(1, -2, 2);
        int[] place = draw.die(1, 4);
        double[] v = draw.uniform(1, -1, 1);
        for (int l = 0; l < lanes; l++) {
            a[l] = unit[l] == 0 ? 1 : a[l];
            noise[l] = quiet[l] == 0 ? 0 : noise[l];
            w[l] = place[l] == 0 ? 0 : place[l] == 1 ? a[l] : place[l] == 2 ? -a[l] : w[l];
            v[l] = w[l] + DoubleWellCohort.NEAR * v[l];
        }
        draft.put("a", a);
        draft.put("σ", noise);
        draft.put("w", w);
        draft.put("v", v);
        draft.put("η", draw.logUniform(1, 0.01, 0.5));
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("a"), 0, GREATEST);
        Range.clamp(draft.get("σ"), 0, GREATEST);
        Range.clamp(draft.get("w"), -GREATEST, GREATEST);
        Range.positive(draft.get("η"), LEAST, GREATEST);
        double[] w = draft.get("w");
        double[] v = draft.get("v");
        for (int l = 0; l < draft.lanes(); l++) {
            // w ± 2⁻¹⁰ may be rounded outwards, by less than 2⁻⁴⁸ for |w| ≤ 2⁴.
            double near = w[l] == 0 ? DoubleWellCohort.NEAR : DoubleWellCohort.NEAR - 0x1p-46;
            v[l] = Math.min(w[l] + near, Math.max(w[l] - near, v[l]));
        }
    }

    @Override
    public DoubleWellCohort view(Cohort cohort) {
        return new DoubleWellCohort(cohort);
    }
}
