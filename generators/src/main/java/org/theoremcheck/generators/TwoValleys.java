package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Two linear layers of one unit, (1/N)Σ(w₁w₂x_i − y_i)² + λ(w₁² + w₂²) with x_i near 1 and y_i around 1: two minima, (s, s) and
 * (−s, −s), and a saddle at 0 between them. W is near the saddle, on the side of (s, s) or of (−s, −s).
 */
public class TwoValleys extends Family<LayeredCohort> {
    private static final int SAMPLES = 8;
    private static final double NOISE = 1;
    private static final double NEAR = 0.03;
    private static final double MOST = 4;

    private final int depth;

    public TwoValleys() {
        this(2);
    }

    private TwoValleys(int depth) {
        this.depth = depth;
    }

    /** One linear layer of one unit on the same data: a strongly convex function, with one minimum. */
    public static final class OneValley extends TwoValleys {
        public OneValley() {
            super(1);
        }
    }

    @Override
    public List<Variable> variables() {
        return new LayeredNets().variables();
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("J", depth, "n", 1, "m", SAMPLES, "σ", 1, "ℓ", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] y = draw.gaussian(SAMPLES);
        for (int i = 0; i < y.length; i++) {
            y[i] = 1 + NOISE * y[i];
        }
        draft.put("x", draw.uniform(SAMPLES, 0.75, 1.25));
        draft.put("y", y);
        draft.put("w", draw.uniform(depth, -NEAR, NEAR));
        draft.put("v", draw.uniform(depth, -NEAR, NEAR));
        draft.put("λ", Ball.everywhere(0.125, lanes));
        draft.put("γ", Ball.everywhere(4, lanes));
        draft.put("a", Ball.everywhere(0.5, lanes));
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : List.of("x", "y", "w", "v")) {
            Range.clamp(draft.get(name), -MOST, MOST);
        }
        Range.positive(draft.get("λ"), 0x1p-10, 4);
        Range.positive(draft.get("γ"), 0x1p-10, 0x1p10);
        Range.clamp(draft.get("a"), 0x1p-10, 1 - 0x1p-10);
    }

    @Override
    public LayeredCohort view(Cohort cohort) {
        return new LayeredCohort(cohort, java.util.Collections.nCopies(depth, new Identity()));
    }
}
