package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.theoremcheck.engine.oracle.CreasedWell;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Ridges between valleys, piecewise quadratic, dimension 1 to 3, K up to 64. Starts lie near the ridge, where gradients grow
 * before they shrink, or far out, where the function is a quadratic; curvatures from equal to a ratio of 10⁴.
 */
public final class CreasedWells extends Family<DescentCohort> {
    private static final int MOST_STEPS = 64;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p20;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("h", "d"), Variable.of("a", "d"), Variable.of("w", "d"), Variable.of("k"));
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
        double[] a = draw.uniform(d, 0.25, 2);
        double[] w = draw.logUniform(d, 1e-3, 8);
        int[] halvings = draw.die(d, 8);
        for (int i = 0; i < w.length; i++) {
            // 2^{−j} from the crease, where steps of 1/L double the distance to the ridge.
            w[i] = halvings[i] < 4 ? Math.scalb(a[i], -halvings[i]) : w[i];
        }
        draft.put("a", a);
        draft.put("w", w);
        double[] k = draw.logUniform(1, 1, MOST_STEPS);
        int[] few = draw.die(1, 2);
        for (int l = 0; l < lanes; l++) {
            k[l] = few[l] == 0 ? Math.ceil(k[l] / 16) : k[l];
        }
        draft.put("k", k);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("h"), LEAST, GREATEST);
        Range.positive(draft.get("a"), LEAST, GREATEST);
        Range.clamp(draft.get("w"), -GREATEST, GREATEST);
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public DescentCohort view(Cohort cohort) {
        Lanes h = cohort.get("h");
        Lanes a = cohort.get("a");
        Lanes zero = cohort.kernels().lane().constant(0);
        return new DescentCohort(
                cohort,
                new CreasedWell(h, a),
                h.greatest(),
                zero,
                UnaryOperator.identity(),
                List.of(Hypothesis.below("0 < h_i", zero, h.least()), Hypothesis.below("0 < a_i", zero, a.least())));
    }
}
