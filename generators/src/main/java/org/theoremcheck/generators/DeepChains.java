package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Variable;

/** Chains like {@link Chains} of twenty layers and two or three samples, with an ε from 10⁻³ to 10² for batch normalisation. */
public final class DeepChains extends Chains {
    /** τ. */
    public static final int DEPTH = 20;

    private static final double LEAST_EPSILON = 0x1p-10;
    private static final double GREATEST_EPSILON = 0x1p7;

    @Override
    public List<Variable> variables() {
        List<Variable> all = new ArrayList<>(super.variables());
        all.add(Variable.of("ε"));
        return all;
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        Map<String, Integer> shape = super.shape(random);
        shape.put("t", DEPTH);
        shape.put("m", 2 + random.nextInt(2));
        return shape;
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return shape.getOrDefault("t", DEPTH) == DEPTH && shape.getOrDefault("m", 2) > 1;
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        draft.put("ε", draw.logUniform(1, 1e-3, 1e2));
        super.fill(draft, draw);
        double[] x = draft.get("X");
        for (int i = 0; i < x.length; i++) {
            // Equal samples would leave a normalisation nothing.
            x[i] = i / draft.lanes() % draft.length("m") % 2 == 0 ? x[i] : -x[i];
        }
    }

    @Override
    protected void repair(Draft draft) {
        super.repair(draft);
        Range.positive(draft.get("ε"), LEAST_EPSILON, GREATEST_EPSILON);
    }
}
