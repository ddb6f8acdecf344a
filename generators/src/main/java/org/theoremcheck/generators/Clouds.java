package org.theoremcheck.generators;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.theoremcheck.engine.problem.CloudCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/** Clouds of points from five unit Gaussians with centres uniform on [−5, 5]², starts at five of the points, random orders. */
public class Clouds extends Family<CloudCohort> {
    private static final int CLUSTERS = 5;
    private static final double SPREAD = 5;

    private final int points;
    private final int passes;

    /** 500 points and 50 passes. */
    public Clouds() {
        this(500, 50);
    }

    /** @param passes rows of the order, one per pass over the data */
    protected Clouds(int points, int passes) {
        this.points = points;
        this.passes = passes;
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("p", "m", "two"), Variable.of("start", "K"), Variable.of("order", "r", "m"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", points, "two", 2, "K", CLUSTERS, "r", passes);
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("start", "order");
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] middle = draw.uniform(2 * CLUSTERS, -SPREAD, SPREAD);
        int[] source = draw.die(points, CLUSTERS);
        double[] p = draw.gaussian(2 * points);
        for (int i = 0; i < 2 * points; i++) {
            for (int l = 0; l < lanes; l++) {
                int from = source[i / 2 * lanes + l];
                p[i * lanes + l] += middle[(2 * from + i % 2) * lanes + l];
            }
        }
        draft.put("p", p);
        draft.put("start", Arrays.copyOf(permutation(draw), CLUSTERS * lanes));
        double[] order = new double[passes * points * lanes];
        for (int pass = 0; pass < passes; pass++) {
            System.arraycopy(permutation(draw), 0, order, pass * points * lanes, points * lanes);
        }
        draft.put("order", order);
    }

    /** Per lane, the numbers of the points in a random order. */
    private double[] permutation(Draw draw) {
        int lanes = draw.lanes();
        double[] key = draw.uniform(points);
        double[] order = new double[points * lanes];
        for (int l = 0; l < lanes; l++) {
            int lane = l;
            Integer[] sorted = IntStream.range(0, points).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted, Comparator.comparingDouble(i -> key[i * lanes + lane]));
            for (int i = 0; i < points; i++) {
                order[i * lanes + l] = sorted[i];
            }
        }
        return order;
    }

    @Override
    protected void repair(Draft draft) {
        Range.whole(draft.get("start"), 0, points - 1);
        Range.whole(draft.get("order"), 0, points - 1);
    }

    @Override
    public CloudCohort view(Cohort cohort) {
        return new CloudCohort(cohort);
    }
}
