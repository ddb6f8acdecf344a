package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.SequenceCohort;
import org.theoremcheck.engine.problem.Variable;

/** Sequences of up to 16 numbers: arbitrary, equal, or all but one equal to 0. */
public final class Sequences extends Family<SequenceCohort> {
    private static final double GREATEST = 0x1p10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("w", "T"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("T", 1 + random.nextInt(16));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int length = draft.length("T");
        int lanes = draft.lanes();
        double[] w = draw.uniform(length, -2, 2);
        int[] kind = draw.die(1, 4);
        int[] place = draw.die(1, length);
        for (int t = 0; t < length; t++) {
            for (int l = 0; l < lanes; l++) {
                int at = t * lanes + l;
                w[at] = kind[l] == 0 ? w[l] : kind[l] == 1 ? (t == place[l] ? 1 : 0) : w[at];
            }
        }
        draft.put("w", w);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("w"), -GREATEST, GREATEST);
    }

    @Override
    public SequenceCohort view(Cohort cohort) {
        return new SequenceCohort(cohort);
    }
}
