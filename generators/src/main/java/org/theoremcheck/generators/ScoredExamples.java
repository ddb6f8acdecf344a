package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.engine.problem.Variable;

/** Up to four examples with 2 … 6 outputs: arbitrary, on a grid of quarters, equal, or 0 for two outputs and at most −1 for the others. */
public final class ScoredExamples extends Family<ScoredCohort> {
    private static final double GREATEST = 64;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("f", "m", "k"), Variable.of("c", "m"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("m", 1 + random.nextInt(4), "k", 2 + random.nextInt(5));
    }

    /** With one output there is nothing to confuse. */
    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("k", 0) >= 2;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int m = draft.length("m");
        int k = draft.length("k");
        int lanes = draft.lanes();
        double[] f = draw.gaussian(m * k);
        double[] size = draw.logUniform(1, 0.1, 10);
        int[] kind = draw.die(1, 6);
        double[] c = new double[m * lanes];
        int[] classes = draw.die(m, k);
        for (int r = 0; r < m * k; r++) {
            for (int l = 0; l < lanes; l++) {
                int at = r * lanes + l;
                int own = classes[r / k * lanes + l];
                c[r / k * lanes + l] = own;
                boolean rival = r % k == own || r % k == (own + 1) % k;
                f[at] = switch (kind[l]) {
                    case 0 -> Math.rint(4 * f[at]) / 4;
                    case 1 -> f[l];
                    case 2 -> rival ? 0 : -1 - Math.abs(f[at]);
                    default -> f[at] * size[l];
                };
            }
        }
        draft.put("f", f);
        draft.put("c", c);
    }

    @Override
    protected Set<String> frozen() {
        return Set.of("c");
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("f"), -GREATEST, GREATEST);
        Range.whole(draft.get("c"), 0, draft.length("k") - 1);
    }

    @Override
    public ScoredCohort view(Cohort cohort) {
        return new ScoredCohort(cohort);
    }
}
