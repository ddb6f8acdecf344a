package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.engine.problem.ZigZagCohort;

/** 1-Lipschitz functions with n·q linear pieces: free slopes, slopes ±1, and a tent over every piece of the interpolant. */
public final class ZigZags extends Family<ZigZagCohort> {
    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("s", "n", "q"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", 1 + random.nextInt(5), "q", 1 + random.nextInt(4));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int q = draft.length("q");
        int lanes = draft.lanes();
        double[] s = draw.uniform(draft.size("s"), -1, 1);
        int[] kind = draw.die(1, 4);
        for (int i = 0; i < s.length; i++) {
            int place = i / lanes % q;
            s[i] = switch (kind[i % lanes]) {
                case 0 -> s[i] < 0 ? -1 : 1;
                case 1 -> 2 * place < q ? 1 : -1;
                default -> s[i];
            };
        }
        draft.put("s", s);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("s"), -1, 1);
    }

    @Override
    public ZigZagCohort view(Cohort cohort) {
        return new ZigZagCohort(cohort);
    }
}
