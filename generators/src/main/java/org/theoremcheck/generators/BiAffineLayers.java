package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.BiAffineCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Fully connected layers of widths and batches 1 to 3, radii 0.1 to 5. In half of the lanes matrices have rank one or a
 * single entry, in half of the lanes parameters and inputs lie on their spheres.
 */
public final class BiAffineLayers extends Family<BiAffineCohort> {
    private static final double LEAST = 0x1p-6;
    private static final double GREATEST = 0x1p6;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("X", "d", "m"),
                Variable.of("dX", "d", "m"),
                Variable.of("V", "d", "o"),
                Variable.of("dV", "d", "o"),
                Variable.of("v", "o"),
                Variable.of("dv", "o"),
                Variable.of("R"),
                Variable.of("r"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3), "m", 1 + random.nextInt(3), "o", 1 + random.nextInt(3));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        double[] parameter = draw.logUniform(1, 0.1, 5);
        double[] input = draw.logUniform(1, 0.1, 5);
        int[] first = draw.die(1, 2);
        for (String name : List.of("X", "dX", "V", "dV", "v", "dv")) {
            double[] numbers = draw.gaussian(draft.size(name));
            boolean offset = draft.width(name) == draft.length("o") && name.endsWith("v");
            for (int i = 0; i < numbers.length; i++) {
                boolean kept = i / draft.lanes() == 0 && !offset;
                numbers[i] = first[i % draft.lanes()] == 0 ? (kept ? 1 : 0) : numbers[i];
            }
            draft.put(name, numbers);
        }
        double[] scale = draw.logUniform(1, 0.1, 10);
        Ball.scale(draft.get("dX"), 0, draft.size("dX"), draft.lanes(), scale);
        draft.put("R", parameter);
        draft.put("r", input);
        int[] sphere = draw.die(1, 2);
        grow(draft, sphere, input, "X");
        grow(draft, sphere, parameter, "V", "v");
        Quarters.nearest(draft, draw);
    }

    /** Moves variables onto their sphere where the die shows 0. */
    private static void grow(Draft draft, int[] sphere, double[] radius, String... names) {
        double[] factor = new double[draft.lanes()];
        for (String name : names) {
            double[] squares = Ball.squares(draft.get(name), 0, draft.size(name), draft.lanes());
            for (int l = 0; l < factor.length; l++) {
                factor[l] += squares[l];
            }
        }
        for (int l = 0; l < factor.length; l++) {
            factor[l] = sphere[l] == 0 && factor[l] > 0 ? radius[l] / Math.sqrt(factor[l]) : 1;
        }
        for (String name : names) {
            Ball.scale(draft.get(name), 0, draft.size(name), draft.lanes(), factor);
        }
    }

    @Override
    protected void repair(Draft draft) {
        Range.positive(draft.get("R"), LEAST, GREATEST);
        Range.positive(draft.get("r"), LEAST, GREATEST);
        Ball.confine(draft.get("X"), 0, draft.size("X"), draft.lanes(), draft.get("r"));
        Blocks.confine(draft, "V", "v", 1, draft.get("R"));
        Range.clamp(draft.get("dX"), -GREATEST, GREATEST);
        Range.clamp(draft.get("dV"), -GREATEST, GREATEST);
        Range.clamp(draft.get("dv"), -GREATEST, GREATEST);
    }

    @Override
    public BiAffineCohort view(Cohort cohort) {
        return new BiAffineCohort(cohort);
    }
}
