package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * Points of dimension 1 to 4 from 0.01 to 20 in size, with directions. In a third of the lanes the coordinates of x are 0 or
 * ±30, those of the direction 0 or ±1: faces and edges of the simplex, seen through softmax.
 */
public final class MovingPoints extends Family<MovingPointCohort> {
    private static final double FAR = 30;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("x", "d"), Variable.of("e", "d"), Variable.of("y", "d"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("d", 1 + random.nextInt(4));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        double[] x = draw.gaussian(d);
        double[] e = draw.gaussian(d);
        double[] size = draw.logUniform(1, 1e-2, 20);
        int[] cornered = draw.die(1, 3);
        int[] corner = draw.die(2 * d, 4);
        for (int i = 0; i < x.length; i++) {
            int lane = i % lanes;
            x[i] = cornered[lane] == 0 ? FAR * side(corner[i]) : x[i] * size[lane];
            e[i] = cornered[lane] == 0 ? side(corner[x.length + i]) : e[i];
        }
        draft.put("x", x);
        draft.put("e", e);
        draft.put("y", draw.gaussian(d));
        Quarters.nearest(draft, draw);
    }

    /** 0, 0, 1, −1. */
    private static int side(int face) {
        return face < 2 ? 0 : 5 - 2 * face;
    }

    @Override
    protected void repair(Draft draft) {
        draft.names().forEach(name -> Range.clamp(draft.get(name), -MovingPointCohort.RANGE, MovingPointCohort.RANGE));
    }

    @Override
    public MovingPointCohort view(Cohort cohort) {
        return new MovingPointCohort(cohort);
    }
}
