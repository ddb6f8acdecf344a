package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.PairedChainCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Chains of two or four layers, widths 1 to 3, one or two samples, with step sizes from 1/100 to 10 and, in half of the lanes,
 * no ridge. A third have no activation; parameters are small in a third of the lanes, where they are saddles.
 */
public class PairedChains extends Family<PairedChainCohort> {
    private static final double GREATEST = 0x1p4;
    private static final double LEAST_STEP = 0x1p-8;

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("X", "d", "m"),
                Variable.of("V", "t", "d", "q"),
                Variable.of("v", "t", "q"),
                Variable.of("U", "t", "q", "d"),
                Variable.of("u", "t", "d"),
                Variable.of("E", "t", "d", "q"),
                Variable.of("e", "t", "q"),
                Variable.of("G", "t", "q", "d"),
                Variable.of("g", "t", "d"),
                Variable.of("y", "d", "m"),
                Variable.of("μ", "d", "m"),
                Variable.of("λ"),
                Variable.of("γ"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int sigma = random.nextInt(3) == 0 ? 1 : 2 + random.nextInt(3);
        return shapeOf(
                "t",
                1 + random.nextInt(2),
                "d",
                1 + Math.min(random.nextInt(3), random.nextInt(3)),
                "q",
                1 + Math.min(random.nextInt(3), random.nextInt(3)),
                "m",
                1 + random.nextInt(2),
                "σ",
                sigma,
                "h",
                1 + random.nextInt(2));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        for (String name : draft.names()) {
            draft.put(name, draw.gaussian(draft.size(name)));
        }
        int[] small = draw.die(1, 3);
        int[] free = draw.die(1, 2);
        double[] size = draw.logUniform(1, 1e-3, 1);
        double[] ridge = draw.logUniform(1, 1e-2, 1);
        for (int l = 0; l < lanes; l++) {
            size[l] = small[l] == 0 ? size[l] : 1;
            ridge[l] *= free[l];
        }
        for (String name : List.of("V", "v", "U", "u")) {
            Ball.scale(draft.get(name), 0, draft.size(name), lanes, size);
        }
        draft.put("λ", ridge);
        draft.put("γ", draw.logUniform(1, 1e-2, 10));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : draft.names()) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
        }
        Range.positive(draft.get("λ"), 0, GREATEST);
        Range.positive(draft.get("γ"), LEAST_STEP, GREATEST);
    }

    @Override
    public PairedChainCohort view(Cohort cohort) {
        return new PairedChainCohort(cohort);
    }

    /** With h = ½‖· − y‖²/m alone. */
    public static final class LeastSquares extends PairedChains {
        @Override
        protected Map<String, Integer> shape(Random random) {
            Map<String, Integer> shape = super.shape(random);
            shape.put("h", 1);
            return shape;
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.getOrDefault("h", 1) == 1;
        }
    }
}
