package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.SmallNetCohort;
import org.theoremcheck.engine.problem.Variable;

/** Nets of widths 2-2-2 on random batches of four, with four places to search from, inside the unit balls and far outside. */
public final class SmallNets extends Family<SmallNetCohort> {
    private static final int WIDTH = 2;
    private static final int BATCH = 4;
    private static final int PLACES = 4;
    private static final double LEAST = 0x1p-10;
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("X", "d", "m"), Variable.of("W", "r", "p"), Variable.of("E", "p"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", WIDTH, "m", BATCH, "r", PLACES, "p", 2 * WIDTH * (WIDTH + 1));
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        int d = shape.getOrDefault("d", WIDTH);
        return shape.getOrDefault("p", 0) == 2 * d * (d + 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        draft.put("X", draw.gaussian(draft.size("X")));
        double[] w = draw.gaussian(draft.size("W"));
        int half = w.length / 2;
        for (int i = 0; i < half; i++) {
            w[i] *= GREATEST;
        }
        draft.put("W", w);
        draft.put("E", draw.gaussian(draft.size("E")));
    }

    @Override
    protected void repair(Draft draft) {
        double[] x = draft.get("X");
        Range.clamp(x, -GREATEST, GREATEST);
        for (int l = 0; l < draft.lanes(); l++) {
            x[l] = Math.copySign(Math.max(LEAST, Math.abs(x[l])), x[l]);
        }
    }

    @Override
    public SmallNetCohort view(Cohort cohort) {
        return new SmallNetCohort(cohort);
    }
}
