package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.MovingBatchCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Batches of 2 to 8 samples of 1 to 3 features, ε from 10⁻³ to 10². The spread of a row is 0, or √(εm) times anything from 0.01
 * to 100; in a third of the lanes the direction is the batch itself, where normalisation bends most.
 */
public final class MovingBatches extends Family<MovingBatchCohort> {
    private static final double GREATEST = 0x1p12;
    private static final double LEAST = 0x1p-12;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("z", "d", "m"), Variable.of("e", "d", "m"), Variable.of("ε"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(3), "m", 2 + random.nextInt(7));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        int rows = draft.size("z");
        double[] epsilon = draw.logUniform(1, 1e-3, 1e2);
        double[] size = draw.logUniform(1, 1e-2, 1e2);
        double[] z = draw.gaussian(rows);
        double[] e = draw.gaussian(rows);
        int[] constant = draw.die(1, 5);
        int[] radial = draw.die(1, 3);
        for (int i = 0; i < z.length; i++) {
            int lane = i % lanes;
            e[i] = radial[lane] == 0 ? z[i] : e[i];
            z[i] = constant[lane] == 0 ? 1 : z[i] * size[lane] * Math.sqrt(epsilon[lane]);
        }
        draft.put("z", z);
        draft.put("e", e);
        draft.put("ε", epsilon);
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Range.clamp(draft.get("z"), -GREATEST, GREATEST);
        Range.clamp(draft.get("e"), -GREATEST, GREATEST);
        Range.positive(draft.get("ε"), LEAST, GREATEST);
    }

    @Override
    public MovingBatchCohort view(Cohort cohort) {
        return new MovingBatchCohort(cohort);
    }
}
