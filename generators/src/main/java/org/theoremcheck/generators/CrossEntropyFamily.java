package org.theoremcheck.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.engine.problem.Head;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.engine.problem.Variable;

/**
 * One layer under cross-entropy: ‖x_i‖ ≤ 1, point and reference in the ball of radius W, often with long and short examples
 * together.
 */
abstract class CrossEntropyFamily extends Family<CrossEntropyCohort> {
    private static final int[] EXAMPLES = {1, 1, 1, 2, 2, 3, 4, 8, 16};
    private static final int[] INPUTS = {1, 1, 1, 2, 2, 3, 4, 8};

    private final Head head;
    private final int[] outputs;
    private final double widest;

    /** @param widest greatest W */
    CrossEntropyFamily(Head head, int[] outputs, double widest) {
        this.head = head;
        this.outputs = outputs.clone();
        this.widest = widest;
    }

    @Override
    public List<Variable> variables() {
        return new ArrayList<>(List.of(
                Variable.of("x", "m", "d"), Variable.of("z", "d", "o"), Variable.of("w", "d", "o"), Variable.of("W")));
    }

    @Override
    protected final Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m", EXAMPLES[random.nextInt(EXAMPLES.length)],
                "d", INPUTS[random.nextInt(INPUTS.length)],
                "o", outputs[random.nextInt(outputs.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int o = draft.length("o");
        Weights.radius(draft, draw, 0.1, 50);
        int[] wide = draw.die(1, 5);
        double[] radius = draw.uniform(1, widest / 2, widest);
        for (int l = 0; l < draft.lanes(); l++) {
            draft.get("W")[l] = wide[l] == 0 ? radius[l] : draft.get("W")[l];
        }
        draft.put("z", Columns.structured(draw, draw.uniform(d * o, -1, 1), d, o));
        draft.put("w", Columns.structured(draw, draw.uniform(d * o, -1, 1), d, o));
        Weights.place(draft, draw, region(draft), draft.get("z"), draft.get("w"), draft.get("W"));
        Inputs.fill(draft, draw, 1, Columns.first(draft, "z"));
        Inputs.mirror(draft, draw);
        shorten(draft, draw);
        Quarters.round(draft, draw);
    }

    /** In a quarter of the lanes, divides every second example by W where W &gt; 1: saturated and unsaturated ones together. */
    private static void shorten(Draft draft, Draw draw) {
        int d = draft.length("d");
        int lanes = draft.lanes();
        int[] mixed = draw.die(1, 4);
        double[] x = draft.get("x");
        for (int i = 1; i < draft.length("m"); i += 2) {
            for (int at = i * d * lanes; at < (i + 1) * d * lanes; at++) {
                int l = at % lanes;
                x[at] /= mixed[l] == 0 ? Math.max(1, draft.get("W")[l]) : 1;
            }
        }
    }

    @Override
    protected void repair(Draft draft) {
        int lanes = draft.lanes();
        double[] radius = draft.get("W");
        for (int l = 0; l < lanes; l++) {
            radius[l] = Math.min(widest, Math.max(0x1p-10, Math.abs(radius[l])));
        }
        Inputs.repair(draft, 1);
        region(draft).confine(draft.get("z"), 0, lanes, radius);
        region(draft).confine(draft.get("w"), 0, lanes, radius);
    }

    private static Region region(Draft draft) {
        return new Region(MatrixNorm.FROBENIUS, draft.length("d"), draft.length("o"));
    }

    @Override
    public final CrossEntropyCohort view(Cohort cohort) {
        return new CrossEntropyCohort(cohort, head);
    }
}
