package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.MarginSampleCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Labelled samples of up to six points and two linear functions: Gaussian, orthogonal and duplicated points, γ over four orders of
 * magnitude and exactly attained, δ from 0.001 to 0.999.
 */
public class MarginSamples extends Family<MarginSampleCohort> {
    private static final int[] INPUTS = {1, 1, 2, 2, 3, 6};
    private static final double GREATEST = 1024;

    /** Up to 144 points, as many as it takes before a margin bound can fall below 1. */
    public static final class Large extends MarginSamples {
        private static final int[] EXAMPLES = {1, 4, 16, 17, 20, 26, 36, 64, 100, 144};

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("l", EXAMPLES[random.nextInt(EXAMPLES.length)], "d", 1 + random.nextInt(2));
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "l", "d"),
                Variable.of("y", "l"),
                Variable.of("v", "d"),
                Variable.of("u", "d"),
                Variable.of("B"),
                Variable.of("gamma"),
                Variable.of("delta"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("l", 1 + random.nextInt(6), "d", INPUTS[random.nextInt(INPUTS.length)]);
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("y");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int points = draft.length("l");
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] x = draw.gaussian(points * d);
        double[] y = draw.uniform(points, -1, 1);
        double[] v = draw.uniform(d, -1, 1);
        double[] u = draw.uniform(d, -1, 1);
        double[] radius = draw.logUniform(1, 0.1, 10);
        double[] gamma = draw.logUniform(1, 0.01, 100);
        double[] delta = draw.uniform(1, 0.001, 0.999);
        int[] kind = draw.die(1, 6);
        for (int i = 0; i < points * d; i++) {
            for (int l = 0; l < lanes; l++) {
                int at = i * lanes + l;
                x[at] = switch (kind[l]) {
                    case 0 -> i / d % d == i % d ? 1 : 0;
                    case 1 -> x[i % d * lanes + l];
                    case 2 -> i % d == 0 ? 1 : 0;
                    default -> x[at];
                };
            }
        }
        Ball.place(v, 0, d, lanes, radius);
        for (int l = 0; l < lanes; l++) {
            if (kind[l] == 2) {
                attained(y, v, gamma, radius, points, d, lanes, l);
            }
        }
        draft.put("x", x);
        draft.put("y", y);
        draft.put("v", v);
        draft.put("u", u);
        draft.put("B", radius);
        draft.put("gamma", gamma);
        draft.put("delta", delta);
        Quarters.nearest(draft, draw);
    }

    /** Every point is e₁ with label 1, v = γe₁ and B = γ, a multiple of 1/16: every margin is γ exactly, by the smallest ball that allows it. */
    private static void attained(
            double[] y, double[] v, double[] gamma, double[] radius, int points, int d, int lanes, int lane) {
        gamma[lane] = Math.max(1, Math.rint(16 * gamma[lane])) / 16;
        for (int i = 0; i < points; i++) {
            y[i * lanes + lane] = 1;
        }
        for (int j = 0; j < d; j++) {
            v[j * lanes + lane] = j == 0 ? gamma[lane] : 0;
        }
        radius[lane] = gamma[lane];
    }

    @Override
    protected void repair(Draft draft) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] > 0 ? 1 : -1;
        }
        Range.clamp(draft.get("x"), -GREATEST, GREATEST);
        Range.positive(draft.get("B"), 0x1p-10, GREATEST);
        Range.positive(draft.get("gamma"), 0x1p-10, GREATEST);
        Range.clamp(draft.get("delta"), 0x1p-10, 1 - 0x1p-10);
        Ball.confine(draft.get("v"), 0, d, lanes, draft.get("B"));
        Ball.confine(draft.get("u"), 0, d, lanes, draft.get("B"));
    }

    @Override
    public MarginSampleCohort view(Cohort cohort) {
        return new MarginSampleCohort(cohort);
    }
}
