package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.oracle.HuberSum;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.SmoothCohort;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Convex, smooth, not strongly convex: sums of Huber functions h_i·H(w_i; τ_i), L = max h. Gradient descent with step
 * 1/L is slowest after k steps on one of them with knee |w_0|/(2k+1), which a quarter of the lanes has.
 *
 * @see <a href="https://doi.org/10.1007/s10107-013-0653-0">Drori, Teboulle (2014), Theorem 2</a>
 */
public final class HuberSums extends Family<SmoothCohort> {
    private static final int MOST_STEPS = 16;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p20;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"),
                Variable.of("τ", "d"),
                Variable.of("w", "d"),
                Variable.of("η"),
                Variable.of("k"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        Curvatures.fill(draft, draw, d);
        double[] h = draft.get("h");
        double[] w = draw.uniform(d, -2, 2);
        int[] unit = draw.die(1, 3);
        double[] share = draw.logUniform(d, 1e-2, 2);
        int[] extremal = draw.die(1, 4);
        double[] relative = draw.uniform(1, 0, 2.2);
        int[] step = draw.die(1, 4);
        int[] k = draw.die(1, MOST_STEPS);
        double[] knee = new double[d * lanes];
        double[] eta = new double[lanes];
        double[] steps = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            steps[l] = 1 + k[l];
            for (int i = 0; i < d; i++) {
                int at = i * lanes + l;
                w[at] = extremal[l] == 0 && i < d - 1 ? 0 : unit[l] == 0 ? Math.signum(w[at]) : w[at];
                knee[at] = Math.abs(w[at]) * (extremal[l] == 0 ? 1 / (2 * steps[l] + 1) : share[at]);
            }
            double greatest = Curvatures.greatest(h, d, lanes, l);
            eta[l] = (step[l] < 2 ? 1 : relative[l]) / greatest;
        }
        draft.put("τ", knee);
        draft.put("w", w);
        draft.put("η", eta);
        draft.put("k", steps);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("h"), LEAST, GREATEST);
        Range.positive(draft.get("τ"), LEAST, GREATEST);
        Range.positive(draft.get("η"), LEAST, GREATEST);
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public SmoothCohort view(Cohort cohort) {
        Lanes h = cohort.get("h");
        Lanes knee = cohort.get("τ");
        Lanes zero = cohort.kernels().lane().constant(0);
        return new SmoothCohort(
                cohort,
                new HuberSum(h, knee),
                zero,
                h.greatest(),
                h.minus(h),
                List.of(Hypothesis.below("0 < h_i", zero, h.least()), Hypothesis.below("0 < τ_i", zero, knee.least())));
    }
}
