package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.TangentCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Points, references and gradients for the definition of SLQC: d = 1 … 8, ε/κ from 1e-6 to 1e3; z = x, G = 0, G parallel
 * or orthogonal to x − z, and ‖x − z‖ = ε/κ exactly are frequent.
 */
public final class Tangents extends Family<TangentCohort> {
    private static final int[] INPUTS = {1, 1, 2, 2, 3, 4, 5, 6, 7, 8};

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "d"),
                Variable.of("z", "d"),
                Variable.of("G", "d"),
                Variable.of("gap"),
                Variable.of("epsilon"),
                Variable.of("kappa"),
                Variable.of("u", "p", "d"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", INPUTS[random.nextInt(INPUTS.length)], "p", 8);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] place = draw.die(1, 10);
        int[] kind = draw.die(1, 10);
        double[] x = draw.uniform(d, -2, 2);
        double[] z = draw.uniform(d, -2, 2);
        double[] g = draw.gaussian(d);
        double[] kappa = draw.logUniform(1, 1e-2, 1e2);
        double[] radius = draw.logUniform(1, 1e-6, 1e3);
        for (int l = 0; l < lanes; l++) {
            if (place[l] == 1) {
                onTheSphere(x, z, radius, kappa, d, lanes, l);
            }
            for (int j = 0; j < d; j++) {
                int at = j * lanes + l;
                z[at] = place[l] == 0 ? x[at] : z[at];
                double away = x[at] - z[at];
                // The neighbour's coordinate, with a turned sign every other time, is orthogonal in even dimensions.
                int partner = j % 2 == 0 ? Math.min(j + 1, d - 1) : j - 1;
                double across =
                        partner == j ? 0 : x[partner * lanes + l] - (place[l] == 0 ? x : z)[partner * lanes + l];
                g[at] = switch (kind[l]) {
                    case 0 -> 0;
                    case 1, 2 -> away;
                    case 3 -> -away;
                    case 4, 5 -> j % 2 == 0 ? across : -across;
                    default -> g[at];
                };
            }
        }
        draft.put("x", x);
        draft.put("z", z);
        draft.put("G", g);
        double[] gap = draw.uniform(1, -0.5, 4);
        draft.put("gap", gap);
        for (int l = 0; l < lanes; l++) {
            radius[l] *= kappa[l];
        }
        draft.put("epsilon", radius);
        draft.put("kappa", kappa);
        draft.put("u", draw.gaussian(8 * d));
    }

    /** x = z + (ε/κ, 0 …) in multiples of ¼, so that the distance is exact. */
    private static void onTheSphere(
            double[] x, double[] z, double[] radius, double[] kappa, int d, int lanes, int lane) {
        for (int j = 0; j < d; j++) {
            int at = j * lanes + lane;
            z[at] = Math.rint(4 * z[at]) / 4;
            x[at] = z[at];
        }
        radius[lane] = Math.max(1, Math.rint(4 * Math.min(16, radius[lane]))) / 4;
        kappa[lane] = 1;
        x[lane] += radius[lane];
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : List.of("epsilon", "kappa")) {
            double[] values = draft.get(name);
            for (int l = 0; l < draft.lanes(); l++) {
                values[l] = Math.min(0x1p20, Math.max(0x1p-40, Math.abs(values[l])));
            }
        }
    }

    @Override
    public TangentCohort view(Cohort cohort) {
        return new TangentCohort(cohort);
    }
}
