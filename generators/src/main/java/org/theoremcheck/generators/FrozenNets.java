package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Variable;

/**
 * The outer problem around frozen hidden weights of any kind: labels come from a teacher (W₁*, W₂*) whose hidden layer is
 * not the frozen one, so that no W₂ need fit them. One output, k ≤ 3, few examples, x of both signs.
 */
public class FrozenNets extends OuterNets {
    private static final int[] EXAMPLES = {1, 2, 2, 2, 3, 4};
    private static final int[] INPUTS = {1, 1, 1, 2};
    private static final int[] UNITS = {1, 1, 1, 2, 3};

    /** One hidden unit, two examples or more, mostly in the plane: the smallest problems with two local minima. */
    public static final class OneUnit extends FrozenNets {
        private static final int[] SEVERAL = {2, 2, 2, 3, 4};
        private static final int[] PLANE = {1, 2, 2, 2, 3};

        @Override
        protected Map<String, Integer> shape(Random random) {
            int m = SEVERAL[random.nextInt(SEVERAL.length)];
            return shapeOf("m", m, "d", PLANE[random.nextInt(PLANE.length)], "k", 1, "o", 1);
        }
    }

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("w1*", "d", "k"));
        return all;
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m", EXAMPLES[random.nextInt(EXAMPLES.length)],
                "d", INPUTS[random.nextInt(INPUTS.length)],
                "k", UNITS[random.nextInt(UNITS.length)],
                "o", 1);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int k = draft.length("k");
        double[] star = Columns.structured(draw, draw.uniform(d * k, -1, 1), d, k);
        Ball.place(star, 0, d * k, draft.lanes(), draw.logUniform(1, 0.1, 10));
        draft.put("w1*", star);
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        int lanes = draft.lanes();
        Ball.confine(draft.get("w1*"), 0, draft.size("w1*"), lanes, Ball.everywhere(0x1p10, lanes));
    }
}
