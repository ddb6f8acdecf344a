package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LabelledPointCohort;
import org.theoremcheck.engine.problem.Variable;

/** Up to six points on a line, separable by a threshold or not, sometimes with one far away. */
public final class LabelledPoints extends Family<LabelledPointCohort> {
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("x", "T"), Variable.of("y", "T"), Variable.of("u"), Variable.of("v"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("T", 2 + random.nextInt(5));
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("y");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int instances = draft.length("T");
        int lanes = draft.lanes();
        double[] x = draw.uniform(instances, -2, 2);
        double[] y = draw.uniform(instances, -1, 1);
        double[] threshold = draw.uniform(1, -1, 1);
        int[] separable = draw.die(1, 3);
        int[] outlier = draw.die(1, 2);
        double[] far = draw.logUniform(1, 2, 50);
        double[] u = draw.uniform(1, 0.5, 1);
        double[] v = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            for (int t = 0; t < instances; t++) {
                int at = t * lanes + l;
                x[at] *= t == 0 && outlier[l] == 0 ? far[l] : 1;
                y[at] = separable[l] == 0 ? y[at] : x[at] - threshold[l];
            }
            v[l] = -u[l] * threshold[l];
        }
        draft.put("x", x);
        draft.put("y", y);
        draft.put("u", u);
        draft.put("v", v);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("x"), -GREATEST, GREATEST);
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] < 0 ? -1 : 1;
        }
    }

    @Override
    public LabelledPointCohort view(Cohort cohort) {
        return new LabelledPointCohort(cohort);
    }
}
