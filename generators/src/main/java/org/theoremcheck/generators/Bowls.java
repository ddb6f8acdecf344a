package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.BowlCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/** Quadratics on a ball around z: h ≥ 0, G above ‖∇f(z)‖ by a factor close to 1 or up to 1000. */
public class Bowls extends Family<BowlCohort> {
    private static final int[] INPUTS = {1, 1, 2, 2, 3, 5};

    private final boolean convex;

    public Bowls() {
        this(true);
    }

    /** @param convex false for a mutation: h_1 &lt; 0 */
    protected Bowls(boolean convex) {
        this.convex = convex;
    }

    /** h_1 &lt; 0. */
    public static final class Saddles extends Bowls {
        public Saddles() {
            super(false);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("h", "d"),
                Variable.of("c", "d"),
                Variable.of("x", "d"),
                Variable.of("z", "d"),
                Variable.of("G"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", INPUTS[random.nextInt(INPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] h = draw.logUniform(d, 0.1, 10);
        double[] c = draw.uniform(d, -1, 1);
        double[] z = draw.uniform(d, -1, 1);
        double[] room = draw.logUniform(1, 1e-3, 1e3);
        int[] centred = draw.die(1, 4);
        double[] bound = new double[lanes];
        for (int i = 0; i < z.length; i++) {
            int l = i % lanes;
            z[i] = centred[l] == 0 ? c[i] : z[i];
            bound[l] += Math.abs(h[i] * (z[i] - c[i]));
        }
        for (int l = 0; l < lanes; l++) {
            bound[l] = centred[l] == 0 ? room[l] : bound[l] * (1 + room[l]);
        }
        draft.put("h", h);
        draft.put("c", c);
        draft.put("x", draw.uniform(d, -4, 4));
        draft.put("z", z);
        draft.put("G", bound);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] h = draft.get("h");
        double[] squares = new double[lanes];
        for (int j = 0; j < d; j++) {
            for (int l = 0; l < lanes; l++) {
                int at = j * lanes + l;
                double size = Math.min(0x1p10, Math.max(0x1p-10, Math.abs(h[at])));
                h[at] = j == 0 && !convex ? -size : size;
                double slope = h[at] * (draft.get("z")[at] - draft.get("c")[at]);
                squares[l] += slope * slope;
            }
        }
        double[] bound = draft.get("G");
        for (int l = 0; l < lanes; l++) {
            bound[l] = Math.max(Math.max(0x1p-20, Math.abs(bound[l])), Math.sqrt(squares[l]) * (1 + 0x1p-20));
        }
    }

    @Override
    public BowlCohort view(Cohort cohort) {
        return new BowlCohort(cohort, convex);
    }
}
