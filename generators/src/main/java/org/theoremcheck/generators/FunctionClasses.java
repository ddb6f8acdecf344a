package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.FunctionClassCohort;
import org.theoremcheck.engine.problem.Variable;

/** Up to four functions on up to six points: Gaussian values, the zero function alone, and functions that change sign from point to point. */
public final class FunctionClasses extends Family<FunctionClassCohort> {
    private static final double GREATEST = 1024;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("f", "n", "l"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", 1 + random.nextInt(4), "l", 1 + random.nextInt(6));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int l = draft.length("l");
        int lanes = draft.lanes();
        double[] f = draw.gaussian(draft.size("f"));
        double[] size = draw.logUniform(1, 0.03, 30);
        int[] kind = draw.die(1, 6);
        for (int r = 0; r < draft.size("f"); r++) {
            for (int lane = 0; lane < lanes; lane++) {
                int at = r * lanes + lane;
                f[at] = switch (kind[lane]) {
                    case 0 -> 0;
                    case 1 -> (r / l + r % l) % 2 == 0 ? 1 : -1;
                    default -> f[at] * size[lane];
                };
            }
        }
        draft.put("f", f);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("f"), -GREATEST, GREATEST);
    }

    @Override
    public FunctionClassCohort view(Cohort cohort) {
        return new FunctionClassCohort(cohort);
    }
}
