package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Minibatches of up to six constraints with up to four parameters: Gaussian and small whole gradients, zero ones, duplicates with
 * both labels, rank one, orthogonal, norms over three orders of magnitude; outputs active, satisfied and borderline; C from far
 * below to far above what changes the solution, and 0.
 */
public class LinearisedProblems extends Family<LinearisedCohort> {
    private static final int[][] SIZES = {
        {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {4, 1}, {2, 3}, {3, 2}, {6, 1}, {1, 5}
    };
    private static final int[] PARAMETERS = {1, 1, 1, 2, 2, 3, 4};
    private static final double GREATEST = 64;

    /** Every deficit is at least ε. */
    public static final class AllActive extends LinearisedProblems {
        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            LinearMargins.atLeast(draft, 1);
        }
    }

    /** Every deficit is at least ε/2. */
    public static final class HalfActive extends LinearisedProblems {
        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            LinearMargins.atLeast(draft, 0.5);
        }
    }

    /** With a second step z. */
    public static final class WithRival extends LinearisedProblems {
        @Override
        public List<Variable> variables() {
            return with(super.variables(), Variable.of("z", "P"));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("z", draw.gaussian(draft.length("P")));
            super.fill(draft, draw);
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Range.clamp(draft.get("z"), -GREATEST, GREATEST);
        }
    }

    /** With a factor ≥ 1 that leads to a second box. */
    public static final class WithLargerBox extends LinearisedProblems {
        @Override
        public List<Variable> variables() {
            return with(super.variables(), Variable.of("growth"));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("growth", draw.logUniform(1, 1, 100));
            super.fill(draft, draw);
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Range.clamp(draft.get("growth"), 1, 128);
        }
    }

    /** With a threshold for the bound term, from far below to far above it. */
    public static final class WithThreshold extends LinearisedProblems {
        @Override
        public List<Variable> variables() {
            return with(super.variables(), Variable.of("threshold"));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("threshold", draw.logUniform(1, 1e-3, 2));
            super.fill(draft, draw);
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Range.positive(draft.get("threshold"), 0x1p-12, GREATEST);
        }
    }

    /** Three or six examples: a first minibatch of a third of them and another of the rest. */
    public static final class Thirds extends LinearisedProblems {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("l", random.nextInt(4) == 0 ? 6 : 3, "k", 1 + random.nextInt(2), "P", 1 + random.nextInt(3));
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.getOrDefault("l", 1) % 3 == 0;
        }
    }

    /** Up to four examples with up to two outputs. */
    public static final class Small extends LinearisedProblems {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("l", 1 + random.nextInt(4), "k", 1 + random.nextInt(2), "P", 1 + random.nextInt(4));
        }
    }

    /** One to three constraints with up to four parameters. */
    public static final class Few extends LinearisedProblems {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("l", 1 + random.nextInt(3), "k", 1, "P", 1 + random.nextInt(4));
        }
    }

    /** Gradients in the plane, multiples of 1/64, so that doubles decide exactly which of two points further left. */
    public static final class Planar extends LinearisedProblems {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("l", 1 + random.nextInt(5), "k", 1, "P", 2);
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.getOrDefault("P", 1) == 2;
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            double[] g = draft.get("g");
            for (int i = 0; i < g.length; i++) {
                g[i] = Math.rint(g[i] * 64) / 64;
            }
        }
    }

    private static List<Variable> with(List<Variable> variables, Variable more) {
        return Stream.concat(variables.stream(), Stream.of(more)).toList();
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("g", "l", "k", "P"),
                Variable.of("m", "l", "k"),
                Variable.of("y", "l", "k"),
                Variable.of("epsilon"),
                Variable.of("C"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int[] size = SIZES[random.nextInt(SIZES.length)];
        return shapeOf("l", size[0], "k", size[1], "P", PARAMETERS[random.nextInt(PARAMETERS.length)]);
    }

    /** Labels are signs. */
    @Override
    protected Set<String> frozen() {
        return Set.of("y");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        double[] g = Gradients.draw(draft, draw);
        draft.put("g", g);
        draft.put("m", LinearMargins.draw(draft, draw));
        draft.put("y", labels(draft, draw));
        int lanes = draft.lanes();
        double[] epsilon = draw.logUniform(1, 0.05, 5);
        double[] box = draw.logUniform(1, 1e-3, 1e3);
        int[] kind = draw.die(1, 30);
        int rows = draft.size("m");
        int width = draft.length("P");
        for (int l = 0; l < lanes; l++) {
            double greatest = 0;
            for (int i = 0; i < rows; i++) {
                double square = 0;
                for (int j = 0; j < width; j++) {
                    square += g[(i * width + j) * lanes + l] * g[(i * width + j) * lanes + l];
                }
                greatest = Math.max(greatest, square);
            }
            epsilon[l] = kind[l] % 3 == 0 ? 1 : epsilon[l];
            // From here on the size of C, in units of ε/‖g‖², decides how many constraints are met.
            box[l] *= greatest == 0 ? 1 : epsilon[l] / greatest;
            box[l] = kind[l] == 1 ? 0 : box[l];
        }
        draft.put("epsilon", epsilon);
        draft.put("C", box);
        Quarters.nearest(draft, draw);
    }

    /** One of k outputs is that of the class; a single output has either label. */
    private static double[] labels(Draft draft, Draw draw) {
        int k = draft.length("k");
        int lanes = draft.lanes();
        double[] y = new double[draft.size("m") * lanes];
        int[] own = draw.die(draft.length("l"), Math.max(2, k));
        for (int r = 0; r < draft.size("m"); r++) {
            for (int l = 0; l < lanes; l++) {
                y[r * lanes + l] = own[r / k * lanes + l] == r % k ? 1 : -1;
            }
        }
        return y;
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("g"), -GREATEST, GREATEST);
        Range.clamp(draft.get("m"), -GREATEST, GREATEST);
        Range.positive(draft.get("epsilon"), 0x1p-10, GREATEST);
        Range.clamp(draft.get("C"), 0, 0x1p12);
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] > 0 ? 1 : -1;
        }
    }

    @Override
    public LinearisedCohort view(Cohort cohort) {
        return new LinearisedCohort(cohort);
    }
}
