package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Idealised GLMs with an activation that saturates: ‖x_i‖ ≤ 1, ‖w*‖ ≤ W, points with ‖w‖ ≤ W, and W up to 14, above 8 in
 * a fifth of the lanes.
 *
 * <p>The gradient is smallest against the risk when one example is saturated at both w and w*, on opposite sides, while
 * another is nearly orthogonal to w − w*, at a cosine near e^(−rW); both stand together in a third of the lanes.
 */
abstract class SmoothGlms extends Family<GlmCohort> {
    private final Activation activation;
    private final double reach;
    private final double widest;
    private final double rate;

    /**
     * @param reach bound on ‖x_i‖
     * @param widest greatest W
     * @param rate r: σ′(z) falls like e^(−2r|z|)
     */
    SmoothGlms(Activation activation, double reach, double widest, double rate) {
        this.activation = activation;
        this.reach = reach;
        this.widest = widest;
        this.rate = rate;
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"), Variable.of("w*", "d"), Variable.of("w", "p", "d"), Variable.of("W"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return GlmShapes.draw(random);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Weights.radius(draft, draw, 0.1, widest);
        widen(draft, draw);
        Weights.fill(draft, draw, Region.ball(draft.length("d")));
        Inputs.fill(draft, draw, reach, draft.get("w*"));
        Saturation.fill(draft, draw, rate);
        Quarters.round(draft, draw);
        Weights.separate(draft);
    }

    private void widen(Draft draft, Draw draw) {
        int[] wide = draw.die(1, 5);
        double[] radius = draw.uniform(1, widest * 4 / 7, widest);
        for (int l = 0; l < draft.lanes(); l++) {
            draft.get("W")[l] = wide[l] == 0 ? radius[l] : draft.get("W")[l];
        }
    }

    @Override
    protected void repair(Draft draft) {
        Inputs.repair(draft, reach);
        Weights.repair(draft, Region.ball(draft.length("d")), widest);
    }

    @Override
    public GlmCohort view(Cohort cohort) {
        return new GlmCohort(cohort, activation, reach, List.of());
    }
}
