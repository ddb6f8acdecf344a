package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Idealised layers with a generalised ReLU from whose starting point {@code w} normalised descent with κ = 2b³W/a takes at
 * most {@value #STEPS} steps to ε = {@code share}·(êrr(w) − êrr(W*)), with {@code share} below ⅓ so that 3ε is less than the
 * gap at the start, and for which minibatches of {@value #MINIBATCH} are large enough. One output unless a subclass has
 * more.
 *
 * <p>T = κ²‖w − W*‖²/ε² is affordable only where the gap is a fair part of b²‖w − W*‖²: examples lie around one direction,
 * W* and w along it on opposite sides, and a/b is 0.9, ½, close to 1 or at least ½.
 */
public class Descents extends Family<LayerCohort> {
    /** Most steps. */
    public static final int STEPS = 128;
    /** Most steps of the patient strata. */
    public static final int MANY_STEPS = 2048;
    /** Examples per minibatch. */
    public static final int MINIBATCH = 160;

    /** Bound on log(4T/δ) for T ≤ {@value #STEPS} and δ ≥ 1/20. */
    private static final double LOGARITHM = 9.25;

    static final double GREATEST_SHARE = 0.33;
    private static final int[] EXAMPLES = {1, 1, 2, 2, 3, 4};
    private static final int[] INPUTS = {1, 1, 2, 2, 3};

    private final int outputs;
    private final boolean patient;

    public Descents() {
        this(1, false);
    }

    Descents(int outputs, boolean patient) {
        this.outputs = outputs;
        this.patient = patient;
    }

    /** Any m ≤ 4 and d ≤ 3; where both are 1, a/b = 0.2 is among the slopes and T goes up to {@value #MANY_STEPS}. */
    public static final class Patient extends Descents {
        public Patient() {
            super(1, true);
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            int m = EXAMPLES[random.nextInt(EXAMPLES.length)];
            return shapeOf("m", m, "d", INPUTS[random.nextInt(INPUTS.length)], "o", 1);
        }
    }

    /** Layers of two outputs. */
    public static final class OfLayers extends Descents {
        public OfLayers() {
            super(2, false);
        }
    }

    /** One input x = 1 with label −1 nine times and +9 once, W* = 0, w = W = 1: centred noise that is rarely positive. */
    public static final class Skewed extends Descents {
        private static final int M = 10;

        @Override
        public List<Variable> variables() {
            List<Variable> all = new ArrayList<>(super.variables());
            all.add(Variable.of("noise", "m", "o"));
            return all;
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("m", M, "d", 1, "o", 1);
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            int lanes = draft.lanes();
            double[] noise = Ball.everywhere(-1, M * lanes);
            java.util.Arrays.fill(noise, 0, lanes, M - 1);
            draft.put("noise", noise);
            draft.put("x", Ball.everywhere(1, M * lanes));
            draft.put("w*", new double[lanes]);
            for (String one : List.of("w", "W", "b")) {
                draft.put(one, Ball.everywhere(1, lanes));
            }
            draft.put("a", Ball.everywhere(0.9, lanes));
            draft.put("share", draw.uniform(1, 0.1, GREATEST_SHARE));
        }

        /** Nothing but ε can move. */
        @Override
        protected void repair(Draft draft) {
            double[] share = draft.get("share");
            for (int l = 0; l < share.length; l++) {
                share[l] = Math.min(GREATEST_SHARE, Math.max(0.1, Math.abs(share[l])));
            }
        }

        @Override
        protected Set<String> frozen() {
            return Set.of("x", "w*", "w", "W", "a", "b", "noise");
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w*", "d", "o"),
                Variable.of("w", "d", "o"),
                Variable.of("W"),
                Variable.of("a"),
                Variable.of("b"),
                Variable.of("share"));
    }

    /** One shape for all, since claims with probability see few strata; fewer examples and inputs are among the lanes. */
    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", 3, "d", 2, "o", outputs);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        slopes(draft, draw, leastRatio(draft));
        Weights.radius(draft, draw, 0.25, 4);
        double[] axis = draw.uniform(draft.length("d"), -1, 1);
        Ball.place(axis, 0, draft.length("d"), lanes, Ball.everywhere(1, lanes));
        teacherAndStart(draft, draw, axis);
        examples(draft, draw, axis);
        draft.put("share", draw.uniform(1, 0.1, GREATEST_SHARE));
    }

    /** Draws {@code a} and {@code b}: a/b is 0.9 or the given ratio, near 1, or at least ½ and the given ratio. */
    static void slopes(Draft draft, Draw draw, double ratio) {
        int[] kind = draw.die(1, 10);
        double[] near = draw.logUniform(1, 1e-4, 0.1);
        double[] between = draw.uniform(1, Math.max(0.5, ratio), 1);
        int[] unit = draw.die(1, 2);
        double[] b = draw.logUniform(1, 0.5, 2);
        double[] a = new double[draft.lanes()];
        for (int l = 0; l < a.length; l++) {
            b[l] = unit[l] == 0 ? 1 : b[l];
            a[l] = b[l]
                    * switch (kind[l]) {
                        case 0, 1, 2 -> 0.9;
                        case 3, 4 -> Math.max(0.5, ratio);
                        case 5 -> 1 - near[l];
                        case 6, 7 -> ratio;
                        default -> between[l];
                    };
        }
        draft.put("a", a);
        draft.put("b", b);
    }

    /** W* near a matrix of rank one along the axis, w = −W* or near it. */
    private static void teacherAndStart(Draft draft, Draw draw, double[] axis) {
        int lanes = draft.lanes();
        int o = draft.length("o");
        double[] unit = draw.uniform(o, -1, 1);
        double[] bend = draw.uniform(draft.size("w*"), -0.3, 0.3);
        double[] step = draw.uniform(draft.size("w*"), -0.4, 0.4);
        int[] kind = draw.die(3, 2);
        double[] star = new double[bend.length];
        for (int i = 0; i < star.length; i++) {
            int l = i % lanes;
            int entry = i / lanes;
            star[i] = axis[entry / o * lanes + l] * unit[entry % o * lanes + l] + (kind[l] == 0 ? 0 : bend[i]);
        }
        double[] radius = draft.get("W");
        Ball.place(star, 0, draft.size("w*"), lanes, radius);
        double[] start = new double[star.length];
        for (int i = 0; i < star.length; i++) {
            int l = i % lanes;
            start[i] = -star[i] + (kind[lanes + l] == 0 ? 0 : step[i] * radius[l]);
        }
        draft.put("w*", star);
        draft.put("w", start);
    }

    /** Examples along the axis to both sides or to one, some a little aside, some a little shorter; all equal in a fifth. */
    private static void examples(Draft draft, Draw draw, double[] axis) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        int m = draft.length("m");
        double[] aside = draw.uniform(m * d, -0.3, 0.3);
        double[] length = draw.uniform(m, 0.7, 1.3);
        int[] side = draw.die(m, 2);
        int[] kind = draw.die(2, 2);
        int[] equal = draw.die(1, 5);
        double[] x = new double[m * d * lanes];
        double[] norm = new double[lanes];
        for (int i = 0; i < m; i++) {
            for (int l = 0; l < lanes; l++) {
                double sign = kind[l] == 0 && side[i * lanes + l] == 0 ? -1 : 1;
                for (int j = 0; j < d; j++) {
                    int at = (i * d + j) * lanes + l;
                    x[at] = sign * axis[j * lanes + l] + (kind[lanes + l] == 0 ? 0 : aside[at]);
                }
                norm[l] = Math.min(1, length[i * lanes + l]);
            }
            Ball.place(x, i * d, d, lanes, norm);
        }
        for (int at = d * lanes; at < x.length; at++) {
            x[at] = equal[at % lanes] == 0 ? x[at - d * lanes] : x[at];
        }
        draft.put("x", x);
    }

    @Override
    protected void repair(Draft draft) {
        Slopes.repair(draft, SlopeOrder.INCREASING);
        Inputs.repair(draft, 1);
        var region = new Region(MatrixNorm.FROBENIUS, draft.length("d"), draft.length("o"));
        Weights.repair(draft, region, 0x1p10);
        double[] least = leastShare(draft);
        for (int l = 0; l < least.length; l++) {
            if (!isAffordable(least[l])) {
                straighten(draft, l);
            }
        }
        raiseShares(draft, leastShare(draft));
    }

    /** The least ε/gap for which the steps and the minibatch suffice. */
    private double[] leastShare(Draft draft) {
        LayerCohort layer = view(draft.cohort(Backends.chosen(), 0, new long[draft.lanes()]));
        var f = layer.oracle();
        Lanes gap = f.risk(layer.point()).minus(f.risk(layer.optimum()));
        Lanes length = kappa(layer).times(layer.point().distanceTo(layer.optimum()));
        return isPatient(draft)
                ? leastShare(length.over(Math.sqrt(MANY_STEPS)), gap)
                : leastShare(leastEpsilon(length, greatestLoss(layer)), gap);
    }

    /** κ. */
    Lanes kappa(LayerCohort layer) {
        return layer.b().pow(3).times(layer.radius()).times(2).over(layer.a());
    }

    /** M. */
    Lanes greatestLoss(LayerCohort layer) {
        return layer.b().times(layer.radius()).square().times(4);
    }

    /** a/b of the simplest instance at least, so that it is affordable. */
    double leastRatio(Draft draft) {
        return isPatient(draft) ? 0.2 : 0.5;
    }

    /**
     * The least ε for which {@value #STEPS} steps and minibatches of {@value #MINIBATCH} suffice.
     *
     * @param length κ‖w₁ − w*‖, one row
     * @param bound M, one row
     */
    static Lanes leastEpsilon(Lanes length, Lanes bound) {
        return length.over(Math.sqrt(STEPS)).max(bound.times(Math.sqrt(LOGARITHM / (2 * MINIBATCH))));
    }

    /** ε/gap per lane, rounded up. */
    static double[] leastShare(Lanes epsilon, Lanes gap) {
        return epsilon.over(gap).times(1 + 0x1p-30).toDoubles();
    }

    /** Whether ε = share·gap with 3ε below the gap is affordable; not where the gap is 0 and the share NaN or infinite. */
    static boolean isAffordable(double share) {
        return share <= GREATEST_SHARE;
    }

    /** Raises every {@code share} to the least affordable one. */
    static void raiseShares(Draft draft, double[] least) {
        double[] share = draft.get("share");
        for (int l = 0; l < least.length; l++) {
            share[l] = Math.min(GREATEST_SHARE, Math.max(least[l], Math.abs(share[l])));
        }
    }

    /** The simplest instance: every example is the first unit vector, W* and w are opposite multiples of it. */
    private void straighten(Draft draft, int lane) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        double radius = draft.get("W")[lane];
        for (String name : List.of("x", "w*", "w")) {
            double[] numbers = draft.get(name);
            for (int at = lane; at < numbers.length; at += lanes) {
                int row = at / lanes;
                boolean first = name.equals("x") ? row % d == 0 : row == 0;
                double size = name.equals("x") ? 1 : name.equals("w") ? -radius : radius;
                numbers[at] = first ? size : 0;
            }
        }
        draft.get("a")[lane] = Math.max(draft.get("a")[lane], leastRatio(draft) * draft.get("b")[lane]);
    }

    private boolean isPatient(Draft draft) {
        return patient && draft.length("m") == 1 && draft.length("d") == 1;
    }

    @Override
    public LayerCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        var order = SlopeOrder.INCREASING.hypotheses(a, b);
        return new LayerCohort(cohort, new GeneralisedRelu(a, b), MatrixNorm.FROBENIUS, order);
    }
}
