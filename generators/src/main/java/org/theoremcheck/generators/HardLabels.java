package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Hard labels on examples ±u, separable in half of the lanes, with the exact minimiser over the ball: 0 &lt; ‖u‖ ≤ 1, W from
 * 0.1 to 50; the point often lies opposite to u.
 */
public final class HardLabels extends Family<LineCohort> {
    private static final int[] EXAMPLES = {1, 1, 2, 3, 4, 7};
    private static final int[] INPUTS = {1, 1, 2, 3};

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("u", "d"),
                Variable.of("s", "m"),
                Variable.of("y", "m"),
                Variable.of("w", "d"),
                Variable.of("W"));
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("s", "y");
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", EXAMPLES[random.nextInt(EXAMPLES.length)], "d", INPUTS[random.nextInt(INPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int m = draft.length("m");
        int d = draft.length("d");
        int lanes = draft.lanes();
        Weights.radius(draft, draw, 0.1, 50);
        int[] separable = draw.die(1, 2);
        int[] sign = draw.die(m, 2);
        int[] label = draw.die(m, 2);
        double[] s = new double[m * lanes];
        double[] y = new double[m * lanes];
        for (int i = 0; i < m * lanes; i++) {
            s[i] = 2 * sign[i] - 1;
            y[i] = separable[i % lanes] == 0 ? sign[i] : label[i];
        }
        draft.put("s", s);
        draft.put("y", y);
        double[] u = draw.uniform(d, -1, 1);
        double[] w = draw.uniform(d, -1, 1);
        double[] length = draw.uniform(1, 0.25, 2);
        double[] norm = draw.uniform(1, 0, 2);
        int[] way = draw.die(1, 4);
        for (int l = 0; l < lanes; l++) {
            length[l] = Math.min(1, length[l]);
            norm[l] = Math.min(1, norm[l]) * draft.get("W")[l];
            for (int j = 0; j < d && way[l] < 2; j++) {
                w[j * lanes + l] = way[l] == 0 ? -u[j * lanes + l] : u[j * lanes + l];
            }
        }
        Ball.place(u, 0, d, lanes, length);
        Ball.place(w, 0, d, lanes, norm);
        draft.put("u", u);
        draft.put("w", w);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double[] radius = draft.get("W");
        double[] squares = Ball.squares(draft.get("u"), 0, d, lanes);
        for (int l = 0; l < lanes; l++) {
            radius[l] = Math.min(50, Math.max(0x1p-10, Math.abs(radius[l])));
            draft.get("u")[l] = squares[l] < 0x1p-20 ? 1 : draft.get("u")[l];
        }
        Ball.confine(draft.get("u"), 0, d, lanes, Ball.everywhere(1, lanes));
        Ball.confine(draft.get("w"), 0, d, lanes, radius);
    }

    @Override
    public LineCohort view(Cohort cohort) {
        return new LineCohort(cohort);
    }
}
