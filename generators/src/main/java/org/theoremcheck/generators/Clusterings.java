package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.ClusteringCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * One to four points in one to four dimensions, twice: apart, all merged, half of them merged, or at the ends of unit vectors, a regular
 * simplex where n ≤ o. In half of the lanes both sets have the same representatives and differ in how merged points pull.
 */
public final class Clusterings extends Family<ClusteringCohort> {
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("Y", "n", "o"),
                Variable.of("U", "n", "n", "o"),
                Variable.of("Y′", "n", "o"),
                Variable.of("U′", "n", "n", "o"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", 1 + random.nextInt(4), "o", 1 + random.nextInt(4));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 4);
        int[] same = draw.die(1, 2);
        double[] y = points(draft, draw, kind);
        double[] other = points(draft, draw, kind);
        for (int i = 0; i < y.length; i++) {
            other[i] = same[i % lanes] == 0 ? y[i] : other[i];
        }
        draft.put("Y", y);
        draft.put("Y′", other);
        draft.put("U", draw.gaussian(draft.size("U")));
        draft.put("U′", draw.gaussian(draft.size("U′")));
        Quarters.nearest(draft, draw);
    }

    /** Apart, merged, the first half merged, or e_1, e_2, … in turn. */
    private static double[] points(Draft draft, Draw draw, int[] kind) {
        int lanes = draft.lanes();
        int n = draft.length("n");
        int o = draft.length("o");
        double[] y = draw.gaussian(n * o);
        double[] scale = draw.logUniform(1, 1e-2, 1e2);
        for (int i = 0; i < y.length; i++) {
            int lane = i % lanes;
            int point = i / lanes / o;
            int axis = i / lanes % o;
            boolean merged = kind[lane] == 1 || (kind[lane] == 2 && point < (n + 1) / 2);
            double unit = point % o == axis ? 1 : 0;
            y[i] = merged ? 0 : kind[lane] == 3 ? unit : y[i] * scale[lane];
        }
        return y;
    }

    @Override
    protected void repair(Draft draft) {
        int n = draft.length("n");
        int o = draft.length("o");
        double[] one = Ball.everywhere(1, draft.lanes());
        for (String name : List.of("U", "U′")) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
            Ball.confineEach(draft.get(name), n * n, o, draft.lanes(), one);
        }
        for (String name : List.of("Y", "Y′")) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
        }
    }

    @Override
    public ClusteringCohort view(Cohort cohort) {
        return new ClusteringCohort(cohort);
    }
}
