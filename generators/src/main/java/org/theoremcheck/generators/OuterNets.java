package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/**
 * The outer problem with realisable labels: W₁ frozen and shared by teacher and student, ‖W₁‖ from 0.1 to 10, ‖x_i‖ ≤ 1,
 * ‖W₂*‖ and ‖W₂‖ ≤ W₂, generalised ReLUs with the same 0 &lt; a &lt; b in both layers.
 */
public class OuterNets extends Family<NetCohort> {
    private static final int[] EXAMPLES = {1, 1, 1, 2, 2, 3, 4, 8};
    private static final int[] INPUTS = {1, 1, 2, 2, 3, 4};
    private static final int[] UNITS = {1, 1, 2, 2, 3, 6};
    private static final int[] OUTPUTS = {1, 1, 2, 2, 3};

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w1", "d", "k"),
                Variable.of("w2*", "k", "o"),
                Variable.of("w2", "k", "o"),
                Variable.of("W2"),
                Variable.of("a"),
                Variable.of("b"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m", EXAMPLES[random.nextInt(EXAMPLES.length)],
                "d", INPUTS[random.nextInt(INPUTS.length)],
                "k", UNITS[random.nextInt(UNITS.length)],
                "o", OUTPUTS[random.nextInt(OUTPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int k = draft.length("k");
        int o = draft.length("o");
        Slopes.fill(draft, draw);
        double[] w1 = Columns.structured(draw, draw.uniform(d * k, -1, 1), d, k);
        Ball.place(w1, 0, d * k, draft.lanes(), draw.logUniform(1, 0.1, 10));
        draft.put("w1", w1);
        Weights.radius(draft, draw, "W2", 0.1, 10);
        draft.put("w2*", Columns.structured(draw, draw.uniform(k * o, -1, 1), k, o));
        draft.put("w2", Columns.structured(draw, draw.uniform(k * o, -1, 1), k, o));
        Region region = new Region(MatrixNorm.FROBENIUS, k, o);
        Weights.place(draft, draw, region, draft.get("w2*"), draft.get("w2"), draft.get("W2"));
        Inputs.fill(draft, draw, 1, Columns.first(draft, "w1"));
        Inputs.mirror(draft, draw);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        int lanes = draft.lanes();
        Slopes.repair(draft, SlopeOrder.INCREASING);
        Inputs.repair(draft, 1);
        double[] radius = draft.get("W2");
        for (int l = 0; l < lanes; l++) {
            radius[l] = Math.min(0x1p10, Math.max(0x1p-10, Math.abs(radius[l])));
        }
        // W₁ is free; the claims still need it finite.
        Ball.confine(draft.get("w1"), 0, draft.size("w1"), lanes, Ball.everywhere(0x1p10, lanes));
        Ball.confine(draft.get("w2*"), 0, draft.size("w2*"), lanes, radius);
        Ball.confine(draft.get("w2"), 0, draft.size("w2"), lanes, radius);
    }

    @Override
    public NetCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        var relu = new GeneralisedRelu(a, b);
        return new NetCohort(cohort, relu, Head.squaredError(relu), SlopeOrder.INCREASING.hypotheses(a, b));
    }
}
