package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.TieCohort;
import org.theoremcheck.engine.problem.Variable;

/** Three numbers and two points in the plane; in half of the lanes evenly spaced and orthogonal of one length, so that they tie. */
public final class Ties extends Family<TieCohort> {
    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("y", "three"),
                Variable.of("e", "three"),
                Variable.of("Z", "two", "two"),
                Variable.of("E", "two", "two"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("three", 3, "two", 2);
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("three", 3) == 3 && shape.getOrDefault("two", 2) == 2;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        for (String name : draft.names()) {
            draft.put(name, draw.gaussian(draft.size(name)));
        }
        Quarters.nearest(draft, draw);
        int[] tied = draw.die(1, 2);
        double[] y = draft.get("y");
        double[] z = draft.get("Z");
        for (int l = 0; l < lanes; l++) {
            if (tied[l] == 0) {
                // Whole numbers: their spacings are equal exactly.
                y[l] = Math.rint(y[l]);
                y[lanes + l] = y[l] + 1;
                y[2 * lanes + l] = y[l] + 2;
                z[2 * lanes + l] = -z[lanes + l];
                z[3 * lanes + l] = z[l];
            }
        }
    }

    @Override
    protected void repair(Draft draft) {
        draft.names().forEach(name -> Range.clamp(draft.get(name), -TieCohort.RANGE, TieCohort.RANGE));
    }

    @Override
    public TieCohort view(Cohort cohort) {
        return new TieCohort(cohort);
    }
}
