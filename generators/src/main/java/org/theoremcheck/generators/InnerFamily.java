package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.engine.problem.Variable;

/**
 * The inner problem of one-hidden-layer nets: ‖x_i‖ ≤ 1, W₂ shared by teacher and student, ‖W₁*‖ and ‖W₁‖ ≤ W₁, ‖W₂‖ ≤
 * W₂. Subclasses choose the activations.
 */
abstract class InnerFamily extends Family<NetCohort> {
    private static final int[] EXAMPLES = {1, 1, 1, 2, 2, 2, 3, 4, 8, 16};
    private static final int[] INPUTS = {1, 1, 1, 2, 2, 2, 3, 4};

    /** Most instances have two or three units, few have one or many. */
    static final int[] UNITS = {1, 2, 2, 2, 2, 3, 3, 6};

    static final int[] ONE = {1};
    static final int[] SEVERAL = {2, 2, 3, 4};

    private final int[] units;
    private final int[] outputs;
    private final Condition condition;

    /**
     * @param units hidden widths to draw from
     * @param outputs output widths to draw from
     */
    InnerFamily(int[] units, int[] outputs, Condition condition) {
        this.units = units.clone();
        this.outputs = outputs.clone();
        this.condition = condition;
    }

    /** The nets without the condition. */
    abstract NetCohort plain(Cohort cohort);

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w1*", "d", "k"),
                Variable.of("w1", "d", "k"),
                Variable.of("w2", "k", "o"),
                Variable.of("W1"),
                Variable.of("W2"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        int k = units[random.nextInt(units.length)];
        int o = outputs[random.nextInt(outputs.length)];
        return shapeOf(
                "m",
                EXAMPLES[random.nextInt(EXAMPLES.length)],
                "d",
                INPUTS[random.nextInt(INPUTS.length)],
                "k",
                k,
                "o",
                condition.outputs(k, o));
    }

    @Override
    public boolean admits(Map<String, Integer> shape) {
        return condition.admits(shape.getOrDefault("k", 0), shape.getOrDefault("o", 0));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Weights.radius(draft, draw, "W1", 0.1, 10);
        Weights.radius(draft, draw, "W2", 0.1, 10);
        HiddenWeights.fill(draft, draw);
        OuterWeights.fill(draft, draw, "w2");
        Inputs.fill(draft, draw, 1, Columns.first(draft, "w1*"));
        Inputs.mirror(draft, draw);
        Quarters.round(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Inputs.repair(draft, 1);
        for (String radius : List.of("W1", "W2")) {
            double[] values = draft.get(radius);
            for (int l = 0; l < draft.lanes(); l++) {
                values[l] = Math.min(0x1p10, Math.max(0x1p-16, Math.abs(values[l])));
            }
        }
        condition.prepare(draft);
        confine(draft);
        condition.repair(draft);
        confine(draft);
        Inputs.repair(draft, 1);
    }

    private static void confine(Draft draft) {
        for (String name : List.of("w1*", "w1", "w2")) {
            double[] radius = draft.get(name.startsWith("w1") ? "W1" : "W2");
            Ball.confine(draft.get(name), 0, draft.size(name), draft.lanes(), radius);
        }
    }

    @Override
    public final NetCohort view(Cohort cohort) {
        NetCohort net = plain(cohort);
        List<Inequality> extra = new ArrayList<>(net.extra());
        extra.addAll(condition.hypotheses(net));
        return new NetCohort(cohort, net.hidden(), net.head(), extra);
    }
}
