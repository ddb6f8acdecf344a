package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.engine.problem.Variable;

/**
 * Layers of o ≤ 8 units: ‖x_i‖ ≤ 1, norms of W* and V at most W. All columns are equal, equal up to sign, one alone is not
 * 0, the matrix has rank one, or its columns are orthogonal, each in a tenth of the lanes.
 */
abstract class Layers extends Family<LayerCohort> {
    private static final int[] EXAMPLES = {1, 1, 1, 2, 2, 3, 4, 6, 8, 16};
    private static final int[] INPUTS = {1, 1, 2, 2, 2, 3, 3, 4, 5, 8};
    private static final int[] OUTPUTS = {1, 2, 2, 2, 3, 3, 4, 5, 6, 8};

    private final MatrixNorm norm;
    private final double widest;

    /** @param widest greatest W drawn */
    Layers(MatrixNorm norm, double widest) {
        this.norm = norm;
        this.widest = widest;
    }

    final MatrixNorm norm() {
        return norm;
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"), Variable.of("w*", "d", "o"), Variable.of("w", "d", "o"), Variable.of("W"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return shapeOf(
                "m", EXAMPLES[random.nextInt(EXAMPLES.length)],
                "d", INPUTS[random.nextInt(INPUTS.length)],
                "o", OUTPUTS[random.nextInt(OUTPUTS.length)]);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int d = draft.length("d");
        int o = draft.length("o");
        Weights.radius(draft, draw, 0.1, widest);
        draft.put("w*", Columns.structured(draw, draw.uniform(d * o, -1, 1), d, o));
        draft.put("w", Columns.structured(draw, draw.uniform(d * o, -1, 1), d, o));
        Weights.place(draft, draw, region(draft));
        Inputs.fill(draft, draw, 1, Columns.first(draft, "w*"));
        Weights.kinks(draft, draw);
        Quarters.round(draft, draw);
        Weights.separate(draft);
    }

    @Override
    protected void repair(Draft draft) {
        Inputs.repair(draft, 1);
        Weights.repair(draft, region(draft), 0x1p10);
    }

    private Region region(Draft draft) {
        return new Region(norm, draft.length("d"), draft.length("o"));
    }
}
