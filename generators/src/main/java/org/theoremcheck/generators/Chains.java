package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Chains of 1 to 6 layers, width and batch 1 to 3, radii 0.1 to 5, with and without offsets; a third have no activation. In
 * half of the lanes inputs have rank one and matrices a single entry each, so that all layers pull the same way: without
 * activations some steps of the estimates are then equalities. Parameters often lie on their spheres.
 */
public class Chains extends Family<ChainCohort> {
    private static final double LEAST = 0x1p-6;
    private static final double GREATEST = 0x1p6;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("X", "d", "m"),
                Variable.of("V", "t", "d", "d"),
                Variable.of("v", "t", "d"),
                Variable.of("E", "t", "d", "d"),
                Variable.of("e", "t", "d"),
                Variable.of("V*", "t", "d", "d"),
                Variable.of("v*", "t", "d"),
                Variable.of("R", "t"),
                Variable.of("o"),
                Variable.of("μ", "d", "m"),
                Variable.of("ν", "d", "m"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int tau = 1 + Math.min(random.nextInt(6), random.nextInt(6));
        int sigma = random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(3);
        return shapeOf("t", tau, "d", 1 + random.nextInt(3), "m", 1 + random.nextInt(3), "σ", sigma);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int d = draft.length("d");
        int[] single = draw.die(1, 2);
        int[] sphere = draw.die(1, 2);
        for (String name : List.of("V", "E", "V*")) {
            draft.put(name, matrices(draw, draft.size(name), d * d, single));
        }
        for (String name : List.of("v", "e", "v*", "μ", "ν")) {
            draft.put(name, draw.gaussian(draft.size(name)));
        }
        draft.put("X", input(draft, draw, single));
        double[] common = draw.logUniform(1, 0.1, 5);
        double[] radius = draw.logUniform(draft.length("t"), 0.1, 5);
        int[] alike = draw.die(1, 2);
        int[] offset = draw.die(1, 2);
        double[] o = new double[lanes];
        for (int i = 0; i < radius.length; i++) {
            radius[i] = alike[i % lanes] == 0 ? common[i % lanes] : radius[i];
        }
        for (int l = 0; l < lanes; l++) {
            o[l] = offset[l];
        }
        draft.put("R", radius);
        draft.put("o", o);
        silence(draft);
        double[] far = new double[lanes];
        for (int l = 0; l < lanes; l++) {
            far[l] = sphere[l] == 0 ? GREATEST : 1;
        }
        // Far outside: confining moves them onto their spheres.
        Ball.scale(draft.get("V"), 0, draft.size("V"), lanes, far);
        Ball.scale(draft.get("v"), 0, draft.size("v"), lanes, far);
        Quarters.nearest(draft, draw);
    }

    /** Gaussian, or 1 in the first entry of each and 0 elsewhere. */
    private static double[] matrices(Draw draw, int size, int area, int[] single) {
        double[] numbers = draw.gaussian(size);
        int lanes = single.length;
        for (int i = 0; i < numbers.length; i++) {
            double first = i / lanes % area == 0 ? 1 : 0;
            numbers[i] = single[i % lanes] == 0 ? first : numbers[i];
        }
        return numbers;
    }

    /** Of norm 0.1 to 5 or so; in single lanes its first row alone. */
    private static double[] input(Draft draft, Draw draw, int[] single) {
        int lanes = draft.lanes();
        double[] x = draw.gaussian(draft.size("X"));
        double[] size = draw.logUniform(1, 0.1, 5);
        for (int i = 0; i < x.length; i++) {
            boolean kept = i / lanes < draft.length("m");
            x[i] = single[i % lanes] == 0 ? (kept ? size[i % lanes] : 0) : x[i] * size[i % lanes];
        }
        return x;
    }

    /** Offsets are 0 where layers have none. */
    private static void silence(Draft draft) {
        double[] o = draft.get("o");
        for (String name : List.of("v", "e", "v*")) {
            Ball.scale(draft.get(name), 0, draft.size(name), draft.lanes(), o);
        }
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("o");
    }

    @Override
    protected void repair(Draft draft) {
        Range.whole(draft.get("o"), 0, 1);
        silence(draft);
        for (String name : List.of("X", "E", "e", "μ", "ν")) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
        }
        Range.positive(draft.get("R"), LEAST, GREATEST);
        Blocks.confine(draft, "V", "v", draft.length("t"), draft.get("R"));
        Blocks.confine(draft, "V*", "v*", draft.length("t"), draft.get("R"));
    }

    @Override
    public ChainCohort view(Cohort cohort) {
        return new ChainCohort(cohort);
    }
}
