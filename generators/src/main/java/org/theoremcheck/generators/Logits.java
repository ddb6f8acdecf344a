package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LogitCohort;
import org.theoremcheck.engine.problem.Variable;

/** Logits of 2 to 5 classes of size 1/8 to 8 or all 0, with directions that are constant in a quarter of the lanes. */
public final class Logits extends Family<LogitCohort> {
    private static final double GREATEST = 0x1p4;
    private static final double LEAST = 0x1p-10;

    @Override
    public List<Variable> variables() {
        return List.of(Variable.of("z", "k"), Variable.of("e", "k"), Variable.of("μ", "k"), Variable.of("δ"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("k", 2 + random.nextInt(4));
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("k", 2) >= 2;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int lanes = draft.lanes();
        double[] e = draw.gaussian(draft.size("e"));
        int[] constant = draw.die(1, 4);
        for (int i = lanes; i < e.length; i++) {
            e[i] = constant[i % lanes] == 0 ? e[i % lanes] : e[i];
        }
        double[] size = draw.logUniform(1, 0.125, 8);
        int[] zero = draw.die(1, 4);
        for (int l = 0; l < lanes; l++) {
            size[l] = zero[l] == 0 ? 0 : size[l];
        }
        draft.put("e", e);
        draft.put("z", draw.gaussian(draft.size("z")));
        Ball.scale(draft.get("z"), 0, draft.size("z"), lanes, size);
        draft.put("μ", draw.gaussian(draft.size("μ")));
        draft.put("δ", draw.logUniform(1, 1e-3, 1));
        Quarters.nearest(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        for (String name : List.of("z", "e", "μ")) {
            Range.clamp(draft.get(name), -GREATEST, GREATEST);
        }
        Range.positive(draft.get("δ"), LEAST, GREATEST);
    }

    @Override
    public LogitCohort view(Cohort cohort) {
        return new LogitCohort(cohort);
    }
}
