package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Up to three labelled points: Gaussian ones, all equal to 1 with any labels, all but one 0, and a heavy one of probability near 1/ℓ; γ over four
 * orders of magnitude, B|x| around γ, just γ, and far from it. One point is drawn up to 512 times, two up to 128, three up to 8.
 */
public class MarginPopulations extends Family<MarginPopulationCohort> {
    private static final int[] ATOMS = {1, 1, 2, 2, 2, 3};
    private static final int[] DOUBLINGS = {0, 10, 8, 4};
    private static final double GREATEST = 1024;
    private static final double MOST_POINTS = 0x1p20;

    /** Up to three different outputs, each repeated up to 2¹⁴ times, and up to 32 draws. */
    public static final class SeveralOutputs extends MarginPopulations {
        private static final int[] FEWER_DOUBLINGS = {0, 6, 5, 3};
        private static final double MOST_COPIES = 0x1p14;

        @Override
        public List<Variable> variables() {
            return Stream.concat(super.variables().stream(), Stream.of(Variable.of("copies")))
                    .toList();
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return drawn(random, FEWER_DOUBLINGS, 3);
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("copies", draw.logUniform(1, 1, MOST_COPIES));
            super.fill(draft, draw);
        }

        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Range.whole(draft.get("copies"), 1, (int) MOST_COPIES);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "atom", "k"),
                Variable.of("y", "atom", "k"),
                Variable.of("q", "atom"),
                Variable.of("B"),
                Variable.of("gamma"),
                Variable.of("N"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return drawn(random, DOUBLINGS, 1);
    }

    private static Map<String, Integer> drawn(Random random, int[] doublings, int outputs) {
        int atoms = ATOMS[random.nextInt(ATOMS.length)];
        int t = 1 + random.nextInt(doublings[atoms]);
        return shapeOf("atom", atoms, "k", 1 + random.nextInt(outputs), "t", t);
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("y");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int atoms = draft.length("atom");
        int k = draft.length("k");
        int lanes = draft.lanes();
        double examples = 1 << (draft.length("t") - 1);
        double[] x = draw.gaussian(atoms * k);
        double[] q = draw.uniform(atoms);
        double[] weight = draw.logUniform(1, 1, 100);
        double[] gamma = draw.logUniform(1, 0.01, 100);
        double[] radius = draw.logUniform(1, 0.03, 30);
        int[] points = draw.die(1, 5);
        int[] weights = draw.die(1, 3);
        int[] ball = draw.die(1, 4);
        for (int r = 0; r < x.length; r++) {
            int l = r % lanes;
            boolean first = r / lanes / k == 0;
            x[r] = switch (points[l]) {
                case 0, 1 -> 1;
                case 2 -> first ? weight[l] : 0;
                case 3 -> first ? weight[l] * x[r] : x[r];
                default -> x[r];
            };
        }
        for (int i = 0; i < q.length; i++) {
            int l = i % lanes;
            // Odds of 1 to ℓ: a sample misses the first atom about as often as it meets it.
            q[i] = weights[l] == 0 ? 1 : weights[l] == 1 && i < lanes ? q[i] / examples : q[i];
        }
        for (int l = 0; l < lanes; l++) {
            double size = Math.max(Math.abs(x[l]), 0x1p-6);
            radius[l] = ball[l] == 0 ? gamma[l] / size : ball[l] == 1 ? radius[l] : radius[l] * gamma[l] / size;
        }
        draft.put("x", x);
        draft.put("y", draw.uniform(atoms * k, -1, 1));
        draft.put("q", q);
        draft.put("B", radius);
        draft.put("gamma", gamma);
        draft.put("N", draw.logUniform(1, 1, MOST_POINTS));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        double[] y = draft.get("y");
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] > 0 ? 1 : -1;
        }
        Range.clamp(draft.get("x"), -GREATEST, GREATEST);
        Range.positive(draft.get("q"), 0x1p-12, 16);
        Range.clamp(draft.get("B"), 0, GREATEST);
        Range.positive(draft.get("gamma"), 0x1p-10, GREATEST);
        Range.whole(draft.get("N"), 1, (int) MOST_POINTS);
    }

    @Override
    public MarginPopulationCohort view(Cohort cohort) {
        return new MarginPopulationCohort(cohort);
    }
}
