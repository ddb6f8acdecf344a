package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Least squares of T ≤ 6 instances in one or two dimensions: free, identical, clumped (radius 10⁻³ … 1), orthonormal
 * and unit rows; two fifths of the lanes are interpolated by w°, in the others targets conflict; a tenth starts at w°.
 * Step sizes go from 10⁻⁵ to beyond 2/max‖x_t‖². Subclasses add one hypothesis.
 */
public class LeastSquares extends Family<LeastSquaresCohort> {
    private static final double LEAST = 0x1p-30;
    private static final double GREATEST = 0x1p20;

    /** What all instances of a family have in common. */
    protected enum Data {
        FREE,
        INTERPOLATED,
        IDENTICAL,
        SCALAR,
        BLOCKS
    }

    private final Data data;
    private final int leastInstances;

    public LeastSquares() {
        this(Data.FREE, 1);
    }

    /** @param leastInstances least T */
    protected LeastSquares(Data data, int leastInstances) {
        this.data = data;
        this.leastInstances = leastInstances;
    }

    /** r = 0: w° fits every instance. */
    public static final class Interpolated extends LeastSquares {
        public Interpolated() {
            super(Data.INTERPOLATED, 1);
        }
    }

    /** All instances are equal. */
    public static final class Identical extends LeastSquares {
        public Identical() {
            super(Data.IDENTICAL, 1);
        }
    }

    /** f_t(w) = ½(w − r_t)²: one weight, every input 1, w° = 0. */
    public static final class ScalarTargets extends LeastSquares {
        public ScalarTargets() {
            super(Data.SCALAR, 1);
        }
    }

    /** Scalar targets, at least two. */
    public static final class SeveralScalarTargets extends LeastSquares {
        public SeveralScalarTargets() {
            super(Data.SCALAR, 2);
        }
    }

    /** Eight scalar targets, the first four near 1 and the others near −1, met with step sizes from 0.05 to 0.5. */
    public static final class Blocks extends LeastSquares {
        public Blocks() {
            super(Data.BLOCKS, 8);
        }
    }

    /** At least two instances. */
    public static final class Several extends LeastSquares {
        public Several() {
            super(Data.FREE, 2);
        }
    }

    /** Fewer instances than weights, T = 1 or 2 and d ≤ 4, all fitted by w°. */
    public static final class Underdetermined extends LeastSquares {
        public Underdetermined() {
            super(Data.INTERPOLATED, 1);
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            int instances = 1 + random.nextInt(2);
            return shapeOf("T", instances, "d", instances + 1 + random.nextInt(4 - instances));
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.getOrDefault("T", 1) < shape.getOrDefault("d", 1);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "T", "d"),
                Variable.of("w°", "d"),
                Variable.of("r", "T"),
                Variable.of("w", "d"),
                Variable.of("η"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int instances = Math.max(leastInstances, 1 + Math.min(random.nextInt(6), random.nextInt(6)));
        return shapeOf("T", instances, "d", isScalar() ? 1 : 1 + random.nextInt(2));
    }

    private boolean isScalar() {
        return data == Data.SCALAR || data == Data.BLOCKS;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int instances = draft.length("T");
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 6);
        double[] x = draw.uniform(instances * d, -1, 1);
        double[] radius = draw.logUniform(1, 1e-3, 1);
        double[] planted = draw.uniform(d, -1, 1);
        double[] r = draw.uniform(instances, -1, 1);
        int[] fit = draw.die(1, 5);
        double[] w = draw.uniform(d, -2, 2);
        int[] start = draw.die(1, 10);
        double[] step = draw.logUniform(1, 1e-2, 1.5);
        int[] tiny = draw.die(1, 8);
        double[] eta = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            double steepest = 0;
            for (int t = 0; t < instances; t++) {
                place(x, kind[l], radius[l], t, d, lanes, l);
                double squares = 0;
                for (int i = 0; i < d; i++) {
                    squares += x[(t * d + i) * lanes + l] * x[(t * d + i) * lanes + l];
                }
                steepest = Math.max(steepest, squares);
                int at = t * lanes + l;
                // Clumps and copies have targets to match; one conflict in five is between +1 and −1.
                double common = kind[l] < 2 ? r[l] + (kind[l] == 0 ? 0 : radius[l] * (r[at] - r[l])) : r[at];
                r[at] = fit[l] < 2 ? 0 : fit[l] == 2 ? (t % 2 == 0 ? 1 : -1) : common;
            }
            for (int i = 0; i < d && start[l] == 0; i++) {
                w[i * lanes + l] = planted[i * lanes + l];
            }
            eta[l] = 2 / Math.max(steepest, LEAST) * (tiny[l] == 0 ? step[l] / 1000 : step[l]);
        }
        draft.put("x", x);
        draft.put("w°", planted);
        draft.put("r", r);
        draft.put("w", w);
        draft.put("η", eta);
        if (data == Data.BLOCKS) {
            block(draft, draw);
        } else {
            Quarters.nearest(draft, draw);
        }
    }

    /** Targets 1 and −1, each moved by up to a half. */
    private static void block(Draft draft, Draw draw) {
        double[] r = draw.uniform(draft.length("T"), -0.5, 0.5);
        for (int i = 0; i < r.length; i++) {
            r[i] += i < r.length / 2 ? 1 : -1;
        }
        draft.put("r", r);
        draft.put("η", draw.logUniform(1, 0.05, 0.5));
    }

    /** Row t: 0 identical to the first, 1 near it, 2 a unit vector along an axis, 3 a unit vector, else free. */
    private static void place(double[] x, int kind, double radius, int t, int d, int lanes, int l) {
        double norm = 0;
        for (int i = 0; i < d; i++) {
            int at = (t * d + i) * lanes + l;
            double first = x[i * lanes + l];
            x[at] = switch (kind) {
                case 0 -> first;
                case 1 -> first + (t == 0 ? 0 : radius * (x[at] - first));
                case 2 -> i == t % d ? 1 : 0;
                default -> x[at];
            };
            norm += x[at] * x[at];
        }
        for (int i = 0; i < d && kind == 3 && norm > 0; i++) {
            x[(t * d + i) * lanes + l] /= Math.sqrt(norm);
        }
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("η"), LEAST, GREATEST);
        switch (data) {
            case FREE -> {}
            case INTERPOLATED -> Range.clamp(draft.get("r"), 0, 0);
            case IDENTICAL -> {
                repeatFirst(draft.get("x"), draft.length("d") * draft.lanes());
                repeatFirst(draft.get("r"), draft.lanes());
            }
            case SCALAR, BLOCKS -> {
                Range.clamp(draft.get("x"), 1, 1);
                Range.clamp(draft.get("w°"), 0, 0);
            }
        }
    }

    private static void repeatFirst(double[] numbers, int length) {
        for (int i = length; i < numbers.length; i++) {
            numbers[i] = numbers[i % length];
        }
    }

    @Override
    public LeastSquaresCohort view(Cohort cohort) {
        return new LeastSquaresCohort(cohort);
    }
}
