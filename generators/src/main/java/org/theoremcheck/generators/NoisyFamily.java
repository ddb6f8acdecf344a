package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.engine.problem.Variable;

/** Finite distributions over few atoms, a teacher w*, one fixed point w, and ε relative to the population gap. */
abstract class NoisyFamily extends Family<NoisyCohort> {
    private static final int[] ATOMS = {1, 1, 1, 2, 2, 3, 4, 6};
    private static final int[] INPUTS = {1, 1, 1, 2, 2, 3, 4, 8};

    private final double widest;

    /** @param widest greatest W */
    NoisyFamily(double widest) {
        this.widest = widest;
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "atom", "d"),
                Variable.of("q", "atom"),
                Variable.of("w*", "d"),
                Variable.of("w", "d"),
                Variable.of("W"),
                Variable.of("share"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf("atom", ATOMS[random.nextInt(ATOMS.length)], "d", INPUTS[random.nextInt(INPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int[] close = draw.die(1, 3);
        double[] share = draw.uniform(1, 0.95, 1.05);
        double[] anything = draw.logUniform(1, 0.1, 1.1);
        int[] rare = draw.die(1, 4);
        double[] q = draw.uniform(draft.length("atom"));
        double[] tiny = draw.logUniform(draft.length("atom"), 1e-4, 1);
        for (int i = 0; i < q.length; i++) {
            int l = i % draft.lanes();
            q[i] = rare[l] == 0 ? tiny[i] : rare[l] == 1 ? 1 : q[i];
        }
        for (int l = 0; l < draft.lanes(); l++) {
            share[l] = close[l] == 0 ? share[l] : anything[l];
        }
        draft.put("q", q);
        draft.put("share", share);
        Weights.radius(draft, draw, 0.1, widest);
        Weights.fill(draft, draw, Region.ball(draft.length("d")));
        Inputs.fill(draft, draw, 1, draft.get("w*"));
        Weights.kinks(draft, draw);
        Weights.separate(draft);
    }

    @Override
    protected void repair(Draft draft) {
        Inputs.repair(draft, 1);
        Weights.repair(draft, Region.ball(draft.length("d")), widest);
        for (String name : List.of("q", "share")) {
            double[] values = draft.get(name);
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.min(16, Math.max(0x1p-16, Math.abs(values[i])));
            }
        }
    }
}
