package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Convex functions of one number over an interval with a stochastic gradient of two outcomes: quadratics and absolute
 * values with noise ±σ, pairs of hinges with a regulariser, lopsided kinks, slopes, and ½w² + w on [0, 1], whose
 * minimiser is on the boundary. {@code T} is the number of iterates. Starts are at an end of the interval in two fifths
 * of the lanes, at 0 in another fifth.
 *
 * @see <a href="https://arxiv.org/abs/1109.5647">Rakhlin, Shamir, Sridharan (2012), for the function with its minimiser
 *     on the boundary and for the lopsided kink</a>
 */
public class KinkedSums extends Family<KinkedCohort> {
    private static final double LEAST = 0x1p-10;
    private static final double GREATEST = 0x1p10;
    private static final int[] ITERATES = {2, 2, 3, 3, 4, 4, 5, 6, 7, 8};

    private final double leastBowl;
    private final int[] iterates;

    public KinkedSums() {
        this(0, ITERATES);
    }

    /**
     * @param leastBowl bound from below on λ
     * @param iterates the values of T
     */
    protected KinkedSums(double leastBowl, int... iterates) {
        this.leastBowl = leastBowl;
        this.iterates = iterates.clone();
    }

    /** λ ≥ 2⁻⁴. */
    public static final class StronglyConvex extends KinkedSums {
        public StronglyConvex() {
            super(0x1p-4, ITERATES);
        }
    }

    /** λ ≥ 2⁻⁴ and T = 1 among the others. */
    public static final class FromOneIterate extends KinkedSums {
        public FromOneIterate() {
            super(0x1p-4, 1, 1, 2, 2, 3, 3, 4, 5, 6);
        }
    }

    /** One outcome, so no noise, λ ≥ 2⁻⁴, and 256 iterates. */
    public static final class Quiet extends KinkedSums {
        public Quiet() {
            super(0x1p-4, 256);
        }

        @Override
        int outcomes() {
            return 1;
        }
    }

    /** λ ≥ 2⁻⁴ and T divisible by 4. */
    public static final class Quarterly extends KinkedSums {
        public Quarterly() {
            super(0x1p-4, 4, 8);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("λ"),
                Variable.of("α", "m"),
                Variable.of("k", "m"),
                Variable.of("c", "m"),
                Variable.of("low"),
                Variable.of("high"),
                Variable.of("w"),
                Variable.of("s"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", outcomes(), "T", iterates[random.nextInt(iterates.length)]);
    }

    /** m, outcomes of the stochastic gradient: 1 or 2. */
    int outcomes() {
        return 2;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int[] kind = draw.die(1, 6);
        int[] unit = draw.die(1, 3);
        double[] bowl = draw.logUniform(1, 0.0625, 4);
        double[] size = draw.logUniform(2, 0.1, 3);
        double[] noise = draw.logUniform(1, 0.1, 3);
        int[] quiet = draw.die(1, 4);
        double[] place = draw.uniform(1);
        int[] end = draw.die(1, 5);
        double[] length = draw.logUniform(1, 0.2, 4);
        Rows rows = new Rows(outcomes(), lanes);
        for (int l = 0; l < lanes; l++) {
            double sigma = quiet[l] == 0 ? 0 : quiet[l] == 1 ? 1 : noise[l];
            boolean flat = unit[l] == 1;
            rows.over(l, -length[l], length[l], unit[l] == 0 ? 1 : bowl[l]);
            switch (kind[l]) {
                case 0 -> rows.noise(l, 0, sigma);
                case 1 -> rows.kink(l, size[l], 0, sigma, flat);
                case 2 -> rows.hinges(l, size[l], -size[lanes + l]);
                case 3 -> rows.boundary(l);
                case 4 -> rows.kink(l, size[l], size[l] * (2 * place[l] - 1), sigma, false);
                default -> rows.slope(l, length[l], size[l] / 2, sigma, flat);
            }
            rows.start(l, end[l], place[l]);
        }
        rows.into(draft);
        draft.put("s", draw.logUniform(1, 0.3, 2));
        Quarters.nearest(draft, draw);
    }

    /** The variables of some lanes while they are written. */
    private static final class Rows {
        private final int m;
        private final int lanes;
        private final double[] bowl;
        private final double[] steep;
        private final double[] kink;
        private final double[] slope;
        private final double[] low;
        private final double[] high;
        private final double[] w;

        Rows(int m, int lanes) {
            this.m = m;
            this.lanes = lanes;
            bowl = new double[lanes];
            steep = new double[m * lanes];
            kink = new double[m * lanes];
            slope = new double[m * lanes];
            low = new double[lanes];
            high = new double[lanes];
            w = new double[lanes];
        }

        void over(int l, double from, double to, double lambda) {
            low[l] = from;
            high[l] = to;
            bowl[l] = lambda;
        }

        /** Slopes mean ± σ; the mean alone where there is one outcome. */
        void noise(int l, double mean, double sigma) {
            for (int i = 0; i < m; i++) {
                slope[i * lanes + l] = mean + (m == 1 ? 0 : i == 0 ? sigma : -sigma);
            }
        }

        /** size·|w| + mean·w, without a bowl where flat. */
        void kink(int l, double size, double mean, double sigma, boolean flat) {
            for (int i = 0; i < m; i++) {
                steep[i * lanes + l] = size;
            }
            bowl[l] = flat ? 0 : bowl[l];
            noise(l, mean, sigma);
        }

        /** max(0, 1 − y_i·w) = ½|y_i|·|w − 1/y_i| + ½ − ½y_i·w. */
        void hinges(int l, double... labels) {
            for (int i = 0; i < m; i++) {
                int at = i * lanes + l;
                steep[at] = Math.abs(labels[i]) / 2;
                kink[at] = 1 / labels[i];
                slope[at] = -labels[i] / 2;
            }
        }

        /** ½w² + w on [0, 1] with noise ±2. */
        void boundary(int l) {
            over(l, 0, 1, 1);
            noise(l, 1, 2);
        }

        /** A slope over [0, length], without a bowl where flat. */
        void slope(int l, double length, double mean, double sigma, boolean flat) {
            over(l, 0, length, flat ? 0 : bowl[l]);
            noise(l, mean, sigma);
        }

        void start(int l, int end, double place) {
            w[l] = switch (end) {
                case 0 -> low[l];
                case 1 -> high[l];
                case 2 -> 0;
                default -> low[l] + (high[l] - low[l]) * place;
            };
        }

        void into(Draft draft) {
            draft.put("λ", bowl);
            draft.put("α", steep);
            draft.put("k", kink);
            draft.put("c", slope);
            draft.put("low", low);
            draft.put("high", high);
            draft.put("w", w);
        }
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("λ"), leastBowl, GREATEST);
        Range.clamp(draft.get("α"), 0, GREATEST);
        Range.clamp(draft.get("k"), -GREATEST, GREATEST);
        Range.clamp(draft.get("c"), -GREATEST, GREATEST);
        Range.clamp(draft.get("low"), -GREATEST, GREATEST);
        Range.positive(draft.get("s"), LEAST, GREATEST);
        double[] low = draft.get("low");
        double[] high = draft.get("high");
        double[] w = draft.get("w");
        for (int l = 0; l < draft.lanes(); l++) {
            high[l] = Math.min(2 * GREATEST, Math.max(low[l] + LEAST, high[l]));
            w[l] = Math.min(high[l], Math.max(low[l], w[l]));
        }
    }

    @Override
    public KinkedCohort view(Cohort cohort) {
        return new KinkedCohort(cohort);
    }
}
