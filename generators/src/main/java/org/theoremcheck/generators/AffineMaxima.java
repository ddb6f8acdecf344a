package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.AffineMaximumCohort;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Variable;

/** Maxima of up to eight affine functions with slopes of norm at most G, half of them equal to G. */
public final class AffineMaxima extends Family<AffineMaximumCohort> {
    private static final int[] PIECES = {1, 2, 2, 2, 3, 4, 8};
    private static final int[] INPUTS = {1, 1, 1, 2, 2, 3, 5};

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("A", "n", "d"),
                Variable.of("c", "n"),
                Variable.of("x", "d"),
                Variable.of("z", "d"),
                Variable.of("G"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("n", PIECES[random.nextInt(PIECES.length)], "d", INPUTS[random.nextInt(INPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int n = draft.length("n");
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] bound = draw.logUniform(1, 0.1, 10);
        double[] a = draw.uniform(n * d, -1, 1);
        double[] norm = draw.uniform(n, 0, 2);
        double[] target = new double[lanes];
        for (int i = 0; i < n; i++) {
            for (int l = 0; l < lanes; l++) {
                target[l] = bound[l] * Math.min(1, norm[i * lanes + l]);
            }
            Ball.place(a, i * d, d, lanes, target);
        }
        draft.put("A", a);
        draft.put("c", draw.uniform(n, -1, 1));
        draft.put("x", draw.uniform(d, -4, 4));
        draft.put("z", draw.uniform(d, -4, 4));
        draft.put("G", bound);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        double[] bound = draft.get("G");
        for (int l = 0; l < draft.lanes(); l++) {
            bound[l] = Math.min(0x1p10, Math.max(0x1p-10, Math.abs(bound[l])));
        }
        Ball.confineEach(draft.get("A"), draft.length("n"), draft.length("d"), draft.lanes(), bound);
    }

    @Override
    public AffineMaximumCohort view(Cohort cohort) {
        return new AffineMaximumCohort(cohort);
    }
}
