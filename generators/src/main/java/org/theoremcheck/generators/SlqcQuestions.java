package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.SlqcCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Points, references, gradients, ε and κ with ε/κ from 10⁻⁶ to 10³, on which the definition of SLQC is to decide.
 *
 * <p>An eighth of the lanes each has G = 0, x = z, G parallel to x − z, G orthogonal to x − z, and Δ = ε. In another eighth x lies
 * on the sphere of radius ε/κ around z with G ∥ x − z, all in dyadic numbers, so that the supremum over the ball is exactly 0.
 */
public final class SlqcQuestions extends Family<SlqcCohort> {
    private static final double[] DYADIC = {0.25, 0.5, 1, 2, 4};

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "d"),
                Variable.of("z", "d"),
                Variable.of("G", "d"),
                Variable.of("u", "q", "d"),
                Variable.of("gap"),
                Variable.of("epsilon"),
                Variable.of("kappa"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(8), "q", 3);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        draft.put("x", draw.gaussian(d));
        draft.put("z", draw.gaussian(d));
        draft.put("G", draw.gaussian(d));
        draft.put("u", draw.gaussian(3 * d));
        draft.put("kappa", draw.logUniform(1, 1e-2, 1e2));
        double[] epsilon = draw.logUniform(1, 1e-6, 1e3);
        double[] gap = draw.uniform(1, -0.5, 2.5);
        int[] kind = draw.die(1, 8);
        int[] sizes = draw.die(4, DYADIC.length);
        for (int l = 0; l < draft.lanes(); l++) {
            epsilon[l] *= draft.get("kappa")[l];
            gap[l] *= epsilon[l];
            gap[l] = kind[l] == 4 ? epsilon[l] : gap[l];
        }
        draft.put("epsilon", epsilon);
        draft.put("gap", gap);
        for (int l = 0; l < draft.lanes(); l++) {
            arrange(draft, l, kind[l], sizes);
        }
    }

    private static void arrange(Draft draft, int lane, int kind, int[] sizes) {
        int lanes = draft.lanes();
        double[] x = draft.get("x");
        double[] z = draft.get("z");
        double[] gradient = draft.get("G");
        for (int at = lane; at < x.length; at += lanes) {
            // The coordinate paired with this one, so that (p, q) · (−q, p) = 0; a lone last one gets 0.
            int j = at / lanes;
            int twin = (j % 2 == 0 ? at + lanes : at - lanes);
            switch (kind) {
                case 0 -> gradient[at] = 0;
                case 1 -> x[at] = z[at];
                case 2 -> gradient[at] = x[at] - z[at];
                case 3 -> gradient[at] = twin >= x.length ? 0 : (j % 2 == 0 ? -1 : 1) * (x[twin] - z[twin]);
                case 5 -> {
                    z[at] = Math.rint(z[at]);
                    x[at] = z[at] + (j == 0 ? DYADIC[sizes[lane]] : 0);
                    gradient[at] = j == 0 ? DYADIC[sizes[lanes + lane]] : 0;
                }
                default -> {}
            }
        }
        if (kind == 5) {
            draft.get("kappa")[lane] = DYADIC[sizes[2 * lanes + lane]];
            draft.get("epsilon")[lane] = DYADIC[sizes[lane]] * draft.get("kappa")[lane];
            draft.get("gap")[lane] = draft.get("epsilon")[lane] + DYADIC[sizes[3 * lanes + lane]];
        }
    }

    @Override
    protected void repair(Draft draft) {
        int lanes = draft.lanes();
        double[] directions = draft.get("u");
        int d = draft.length("d");
        for (int l = 0; l < lanes; l++) {
            for (String positive : List.of("epsilon", "kappa")) {
                double[] number = draft.get(positive);
                number[l] = Math.min(0x1p30, Math.max(0x1p-30, Math.abs(number[l])));
            }
        }
        for (int from = 0; from < directions.length; from += d * lanes) {
            double[] squares = Ball.squares(directions, from / lanes, d, lanes);
            for (int l = 0; l < lanes; l++) {
                directions[from + l] = squares[l] == 0 ? 1 : directions[from + l];
            }
        }
    }

    @Override
    public SlqcCohort view(Cohort cohort) {
        return new SlqcCohort(cohort);
    }
}
