package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.oracle.Plus;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.oracle.SoftplusDivergence;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * λ-strongly convex, L-smooth functions: quadratics ½Σ h_i·(w_i − w*_i)², and such quadratics plus a tilted logistic
 * loss.
 *
 * <p>λ = min h, L = max h + ¼Σ s_t‖x_t‖². Two fifths of the lanes are pure quadratics (s = 0), where both constants are
 * attained; starts often differ from w* along the axis of least or of greatest curvature alone.
 */
public final class SmoothSums extends Family<SmoothCohort> {
    private static final int MOST_STEPS = 10;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p20;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"),
                Variable.of("w*", "d"),
                Variable.of("x", "m", "d"),
                Variable.of("s", "m"),
                Variable.of("w", "d"),
                Variable.of("η"),
                Variable.of("k"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3), "m", 1 + random.nextInt(2));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int m = draft.length("m");
        int lanes = draft.lanes();
        Curvatures.fill(draft, draw, d);
        double[] h = draft.get("h");
        double[] star = draw.uniform(d, -1, 1);
        double[] x = draw.uniform(m * d, -1, 1);
        double[] s = draw.uniform(m, 0, 4);
        double[] w = draw.uniform(d, -2, 2);
        int[] kind = draw.die(1, 5);
        int[] axis = draw.die(1, 4);
        int[] origin = draw.die(1, 3);
        int[] step = draw.die(1, 4);
        double[] free = draw.uniform(1, 0, 2.2);
        int[] k = draw.die(1, MOST_STEPS);
        double[] eta = new double[lanes];
        double[] steps = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            double extra = 0;
            for (int t = 0; t < m; t++) {
                s[t * lanes + l] = kind[l] < 2 ? 0 : s[t * lanes + l];
                for (int i = 0; i < d; i++) {
                    extra += s[t * lanes + l] * x[(t * d + i) * lanes + l] * x[(t * d + i) * lanes + l] / 4;
                }
            }
            for (int i = 0; i < d; i++) {
                int at = i * lanes + l;
                star[at] = origin[l] == 0 ? 0 : star[at];
                boolean stays = (axis[l] == 0 && i != 0) || (axis[l] == 1 && i != d - 1);
                w[at] = stays ? star[at] : w[at];
            }
            double least = Curvatures.least(h, d, lanes, l);
            double greatest = Curvatures.greatest(h, d, lanes, l) + extra;
            eta[l] = step[l] == 0 ? 1 / greatest : step[l] == 1 ? 2 / (least + greatest) : free[l] / greatest;
            steps[l] = 1 + k[l];
        }
        draft.put("w*", star);
        draft.put("x", x);
        draft.put("s", s);
        draft.put("w", w);
        draft.put("η", eta);
        draft.put("k", steps);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("h"), LEAST, GREATEST);
        Range.positive(draft.get("s"), 0, GREATEST);
        Range.positive(draft.get("η"), LEAST, GREATEST);
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public SmoothCohort view(Cohort cohort) {
        Lanes h = cohort.get("h");
        Lanes s = cohort.get("s");
        Matrix x = cohort.matrix("x");
        Lanes star = cohort.get("w*");
        var f = new Plus(new Quadratic(h, star), new SoftplusDivergence(x, s, star));
        Lanes squares = x.entries().square().sumEvery(x.columns());
        Lanes smooth = h.greatest().plus(s.dot(squares).over(4));
        Lanes zero = cohort.kernels().lane().constant(0);
        return new SmoothCohort(
                cohort,
                f,
                h.least(),
                smooth,
                star,
                List.of(Hypothesis.below("0 < h_i", zero, h.least()), Hypothesis.atMost("0 ≤ s_t", zero, s.least())));
    }
}
