package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Networks with biases, depth 1 … 4 and width 1 … 4. The axis {@code σ} has length 1 for tanh, 2 for the sigmoid, 3 for
 * the identity and 4 for ReLU; {@code out} has length 1 for the same activation and ½‖y − d‖², 2 for softmax and
 * cross-entropy, 3 for softmax and ½‖y − d‖². Weights keep every layer's output below a few units.
 */
public class BiasedNets extends Family<BiasedNetCohort> {
    private final boolean narrow;

    public BiasedNets() {
        this(false);
    }

    /** @param narrow width 1, with inputs 0, 1 and 2 among others */
    protected BiasedNets(boolean narrow) {
        this.narrow = narrow;
    }

    /** Width 1. */
    public static final class Narrow extends BiasedNets {
        public Narrow() {
            super(true);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("W", "N", "n", "n"),
                Variable.of("b", "N", "n"),
                Variable.of("x", "n"),
                Variable.of("d", "n"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int depth = 1 + Math.min(random.nextInt(4), random.nextInt(4));
        int width = narrow ? 1 : 1 + random.nextInt(4);
        int activation = 1 + random.nextInt(4);
        return shapeOf("N", depth, "n", width, "σ", activation, "out", narrow ? 1 : 1 + random.nextInt(3));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int n = draft.length("n");
        int lanes = draft.lanes();
        double[] w = draw.uniform(draft.size("W"), -1, 1);
        for (int i = 0; i < w.length; i++) {
            w[i] /= n;
        }
        double[] x = draw.uniform(n, -1, 1);
        int[] round = draw.die(1, 4);
        int[] whole = draw.die(1, 3);
        for (int l = 0; l < lanes && narrow; l++) {
            x[l] = round[l] < 2 ? whole[l] : x[l];
        }
        draft.put("W", w);
        draft.put("b", draw.uniform(draft.size("b"), -1, 1));
        draft.put("x", x);
        draft.put("d", draw.uniform(n, -1, 1));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        int n = draft.length("n");
        // 1/3 is rounded down, so that three times it does not exceed 1.
        double most = n == 3 ? 0x1.5555555555555p-2 : 1.0 / n;
        Range.clamp(draft.get("W"), -most, most);
        Range.clamp(draft.get("b"), -1, 1);
        Range.clamp(draft.get("x"), n == 1 ? -2 : -1, n == 1 ? 2 : 1);
        Range.clamp(draft.get("d"), -1, 1);
    }

    @Override
    public BiasedNetCohort view(Cohort cohort) {
        return new BiasedNetCohort(cohort);
    }
}
