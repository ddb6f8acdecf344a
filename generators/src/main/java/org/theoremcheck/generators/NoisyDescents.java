package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Noisy GLMs on which SNGD is affordable, as {@link Descents}, with κ = 4b³W/a and losses up to M = (2bW + N)²: every input
 * occurs twice, with labels {@code noise} above and below the teacher's, |noise| ≤ N = {@value #NOISE}·bW; a/b is at least 0.8.
 */
public final class NoisyDescents extends Descents {
    /** N/(bW). */
    public static final double NOISE = 0.15;

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("noise", "m", "o"));
        return all;
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", 4, "d", 2, "o", 1);
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("m", 1) % 2 == 0;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int[] greatest = draw.die(draft.length("m"), 2);
        double[] noise = draw.uniform(draft.length("m"), -2, 2);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = greatest[i] == 0 ? Math.signum(noise[i]) * Double.MAX_VALUE : noise[i];
        }
        draft.put("noise", noise);
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double[] noise = draft.get("noise");
        double[] x = draft.get("x");
        Slopes.repair(draft, SlopeOrder.INCREASING);
        for (int i = 0; i < noise.length; i++) {
            int l = i % lanes;
            double most = NOISE * (1 - 0x1p-40) * draft.get("b")[l] * Math.abs(draft.get("W")[l]);
            boolean second = i / lanes % 2 == 1;
            noise[i] = second ? -noise[i - lanes] : Math.max(-most, Math.min(most, noise[i]));
            for (int j = 0; j < d && second; j++) {
                int at = (i / lanes * d + j) * lanes + l;
                x[at] = x[at - d * lanes];
            }
        }
        super.repair(draft);
    }

    @Override
    Lanes kappa(LayerCohort layer) {
        return super.kappa(layer).times(2);
    }

    @Override
    Lanes greatestLoss(LayerCohort layer) {
        return layer.b().times(layer.radius()).times(2 + NOISE).square();
    }

    @Override
    double leastRatio(Draft draft) {
        return 0.8;
    }
}
