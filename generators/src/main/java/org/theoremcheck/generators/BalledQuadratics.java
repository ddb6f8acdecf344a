package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.oracle.TiltedQuadratic;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Quadratics with curvatures h of either sign on a ball B(0, ρ), dimension 1 to 3, K up to 32, built around a minimiser w* over the ball:
 * where w* lies on the sphere, ∇F(w*) = −μw* with μ ≥ max(0, −min h), which is what makes it one (Moré and Sorensen); where it
 * lies inside, h ≥ 0 and ∇F(w*) = 0.
 */
public final class BalledQuadratics extends Family<DescentCohort> {
    private static final int MOST_STEPS = 32;
    private static final double LEAST = 0x1p-20;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"),
                Variable.of("w*", "d"),
                Variable.of("μ"),
                Variable.of("s"),
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
        int lanes = draft.lanes();
        Curvatures.fill(draft, draw, d);
        double[] h = draft.get("h");
        int[] sign = draw.die(d, 4);
        int[] inside = draw.die(1, 2);
        for (int i = 0; i < h.length; i++) {
            h[i] = sign[i] == 0 && inside[i % lanes] != 0 ? -h[i] : h[i];
        }
        double[] mu = draw.logUniform(1, 0.01, 10);
        int[] none = draw.die(1, 3);
        for (int l = 0; l < lanes; l++) {
            mu[l] = inside[l] == 0 || none[l] == 0 ? 0 : mu[l];
        }
        draft.put("w*", draw.gaussian(d));
        draft.put("μ", mu);
        draft.put("s", draw.uniform(1, 0, 3));
        draft.put("w", draw.uniform(d, -3, 3));
        draft.put("k", draw.logUniform(1, 1, MOST_STEPS));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        double[] h = draft.get("h");
        int lanes = draft.lanes();
        Range.signed(h, LEAST, GREATEST);
        Range.clamp(draft.get("w*"), -GREATEST, GREATEST);
        Range.clamp(draft.get("μ"), 0, GREATEST);
        Range.clamp(draft.get("s"), 0, GREATEST);
        Range.clamp(draft.get("w"), -GREATEST, GREATEST);
        int d = draft.length("d");
        double[] radius = Ball.squares(draft.get("w*"), 0, d, lanes);
        for (int l = 0; l < lanes; l++) {
            boolean onSphere = draft.get("μ")[l] > 0 || Curvatures.least(h, d, lanes, l) < 0;
            // A little less than ρ, which is a root.
            radius[l] = (Math.sqrt(radius[l]) + (onSphere ? 0 : draft.get("s")[l])) * (1 - 0x1p-48);
        }
        Ball.confine(draft.get("w"), 0, d, lanes, radius);
        Range.whole(draft.get("k"), 1, MOST_STEPS);
    }

    @Override
    public DescentCohort view(Cohort cohort) {
        Lanes h = cohort.get("h");
        Lanes optimum = cohort.get("w*");
        Lanes zero = cohort.get("s").times(0);
        Lanes mu = cohort.get("μ").max(h.least().negate());
        Lanes radius = mu.above(0).choose(optimum.norm(), optimum.norm().plus(cohort.get("s")));
        return new DescentCohort(
                cohort,
                new TiltedQuadratic(h, optimum, optimum.times(mu).negate()),
                h.abs().greatest(),
                zero,
                Projection.ontoBall(radius)::of,
                List.of(
                        Hypothesis.atMost("0 ≤ μ", zero, cohort.get("μ")),
                        Hypothesis.atMost("0 ≤ s", zero, cohort.get("s")),
                        Hypothesis.atMost("‖w‖² ≤ ρ²", cohort.get("w").normSquared(), radius.square())));
    }
}
