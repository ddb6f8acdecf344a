package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * ½Σ h_i(w_i − c_i)² on the box |w_i| ≤ ρ, curvatures of either sign, centres inside and outside, dimension 1 to 3, K up to 64:
 * the least value over the box is exact, coordinate by coordinate.
 */
public final class BoxedQuadratics extends Family<DescentCohort> {
    private static final int MOST_STEPS = 64;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"),
                Variable.of("c", "d"),
                Variable.of("ρ"),
                Variable.of("w", "d"),
                Variable.of("k"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        Curvatures.fill(draft, draw, d);
        double[] h = draft.get("h");
        int[] sign = draw.die(d, 3);
        for (int i = 0; i < h.length; i++) {
            h[i] = sign[i] == 0 ? -h[i] : h[i];
        }
        draft.put("c", draw.gaussian(d));
        draft.put("ρ", draw.logUniform(1, 0.1, 5));
        draft.put("w", draw.uniform(d, -3, 3));
        draft.put("k", draw.logUniform(1, 1, MOST_STEPS));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.signed(draft.get("h"), LEAST, GREATEST);
        Range.clamp(draft.get("c"), -GREATEST, GREATEST);
        Range.positive(draft.get("ρ"), LEAST, GREATEST);
        double[] w = draft.get("w");
        double[] rho = draft.get("ρ");
        for (int i = 0; i < w.length; i++) {
            double bound = rho[i % draft.lanes()];
            w[i] = w[i] > -bound ? Math.min(bound, w[i]) : -bound;
        }
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public DescentCohort view(Cohort cohort) {
        Lanes h = cohort.get("h");
        Lanes c = cohort.get("c");
        Lanes rho = cohort.get("ρ");
        Lanes zero = rho.times(0);
        Lanes clipped = c.min(rho).max(rho.negate());
        Lanes farthest = c.above(0).choose(rho.negate(), rho);
        Lanes lowest = h.above(0).choose(clipped, farthest);
        Quadratic f = new Quadratic(h, c);
        return new DescentCohort(
                cohort,
                f,
                h.abs().greatest(),
                f.risk(lowest),
                Projection.ontoBox(rho.negate(), rho)::of,
                List.of(
                        Hypothesis.below("0 < ρ", zero, rho),
                        Hypothesis.atMost("|w_i| ≤ ρ", cohort.get("w").abs().greatest(), rho)));
    }
}
