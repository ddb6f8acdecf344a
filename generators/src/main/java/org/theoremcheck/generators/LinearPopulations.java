package org.theoremcheck.generators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Populations of up to three examples with up to three outputs and parameters, with the gradients and deficits of {@link LinearisedProblems}; C
 * from far below to far above what changes the update, Δ ≤ 1 ≤ C for whole problems; γ ≥ Δ. Minibatches are large where there is one example, or two
 * with one output, and small elsewhere.
 */
public class LinearPopulations extends Family<LinearPopulationCohort> {
    private static final int[][] SIZES = {
        {1, 3, 12}, {2, 1, 1}, {2, 2, 1}, {1, 3, 11}, {2, 1, 2}, {3, 2, 1}, {1, 1, 8}, {2, 1, 4}, {2, 2, 2}, {3, 1, 2}
    };
    private static final double GREATEST = 64;
    private static final double MOST_POINTS = 0x1p20;

    /** γ anywhere. */
    public static final class FreeGamma extends LinearPopulations {
        @Override
        protected double leastGamma(double step) {
            return 0x1p-10;
        }
    }

    /** 1 &lt; Δ ≤ 8. */
    public static final class BigSteps extends LinearPopulations {
        @Override
        protected void repairStep(double[] step) {
            Range.clamp(step, 0x1p-10, 1);
            for (int l = 0; l < step.length; l++) {
                step[l] = 1 + 7 * step[l];
            }
        }
    }

    /** One or two updates. */
    public static class Trajectories extends LinearPopulations {
        @Override
        protected Map<String, Integer> shape(Random random) {
            int[] size = SIZES[random.nextInt(SIZES.length)];
            int steps = size[0] > 1 && size[2] > 2 ? 1 : 1 + random.nextInt(2);
            return drawn(size, random, steps);
        }
    }

    /** γ = Δ, the first example has m ≥ Δ at every output, and the others, if any, have m ≤ 0 and g = 0. */
    public static final class PartlyActive extends LinearPopulations {
        private static final int[][] LARGE = {{2, 1, 7}, {2, 2, 7}, {1, 2, 7}};

        @Override
        protected Map<String, Integer> shape(Random random) {
            return drawn(LARGE[random.nextInt(LARGE.length)], random, 1);
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            int lanes = draft.lanes();
            int k = draft.length("k");
            int width = draft.length("P");
            double[] m = draft.get("m");
            for (int i = 0; i < m.length; i++) {
                boolean active = i < k * lanes;
                m[i] = active ? Math.max(draft.get("Delta")[i % lanes], m[i]) : -Math.abs(m[i]);
            }
            Arrays.fill(draft.get("g"), k * width * lanes, draft.get("g").length, 0);
            System.arraycopy(draft.get("Delta"), 0, draft.get("gamma"), 0, lanes);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("g", "atom", "k", "P"),
                Variable.of("m", "atom", "k"),
                Variable.of("y", "atom", "k"),
                Variable.of("q", "atom"),
                Variable.of("C"),
                Variable.of("Delta"),
                Variable.of("gamma"),
                Variable.of("N"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return drawn(SIZES[random.nextInt(SIZES.length)], random, 1);
    }

    private static Map<String, Integer> drawn(int[] size, Random random, int steps) {
        return shapeOf("atom", size[0], "k", size[1], "P", 1 + random.nextInt(3), "t", size[2], "steps", steps);
    }

    /** Labels are signs. */
    @Override
    protected Set<String> frozen() {
        return Set.of("y");
    }

    /** The least γ that the family allows. */
    protected double leastGamma(double step) {
        return step;
    }

    /** Keeps Δ where the family wants it. */
    protected void repairStep(double[] step) {
        Range.positive(step, 0x1p-10, 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] g = Gradients.draw(draft, draw);
        double[] q = draw.uniform(draft.length("atom"));
        double[] box = draw.logUniform(1, 1e-2, 1e2);
        double[] step = draw.logUniform(1, 0.05, 1);
        double[] gamma = draw.logUniform(1, 0.1, 10);
        int[] kind = draw.die(1, 4);
        int[] even = draw.die(1, 2);
        double examples = 1 << (draft.length("t") - 1);
        for (int l = 0; l < lanes; l++) {
            double square = 0x1p-10;
            for (int j = 0; j < draft.length("P"); j++) {
                square += g[j * lanes + l] * g[j * lanes + l];
            }
            // From here on the size of C, in units of 1/(ℓ‖g‖²), decides how many constraints are met.
            box[l] = kind[l] == 0 ? 1 : kind[l] == 1 ? 0 : box[l] / (square * examples);
            box[l] = kind[l] == 1 ? 64 : box[l];
            step[l] = kind[l] == 0 ? 1 : step[l];
            gamma[l] = kind[l] < 2 ? step[l] : gamma[l];
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = even[i % lanes] == 0 ? 1 : q[i];
        }
        draft.put("g", g);
        draft.put("m", LinearMargins.draw(draft, draw));
        draft.put("y", draw.uniform(draft.size("m"), -1, 1));
        draft.put("q", q);
        draft.put("C", box);
        draft.put("Delta", step);
        draft.put("gamma", gamma);
        draft.put("N", draw.logUniform(1, 1, MOST_POINTS));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("g"), -GREATEST, GREATEST);
        Range.clamp(draft.get("m"), -GREATEST, GREATEST);
        Range.positive(draft.get("q"), 0x1p-10, 16);
        Range.clamp(draft.get("C"), 0, 0x1p12);
        repairStep(draft.get("Delta"));
        Range.whole(draft.get("N"), 1, (int) MOST_POINTS);
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] > 0 ? 1 : -1;
        }
        double[] gamma = draft.get("gamma");
        for (int l = 0; l < gamma.length; l++) {
            double least = leastGamma(draft.get("Delta")[l]);
            gamma[l] = Math.min(GREATEST, Math.max(least, Math.abs(gamma[l])));
        }
    }

    @Override
    public LinearPopulationCohort view(Cohort cohort) {
        return new LinearPopulationCohort(cohort);
    }
}
