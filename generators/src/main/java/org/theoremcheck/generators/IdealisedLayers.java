package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.engine.problem.SlopeOrder;
import org.theoremcheck.engine.problem.Variable;

/** Idealised layers with a generalised ReLU: 0 &lt; a &lt; b, ‖x_i‖ ≤ 1, norms of W* and V at most W. */
public class IdealisedLayers extends Layers {
    public IdealisedLayers() {
        this(MatrixNorm.FROBENIUS);
    }

    protected IdealisedLayers(MatrixNorm norm) {
        super(norm, 10);
    }

    /** ‖W*‖_op and ‖V‖_op below W. */
    public static final class Spectral extends IdealisedLayers {
        public Spectral() {
            super(MatrixNorm.SPECTRAL);
        }
    }

    /** Every column of W* and V has norm at most W. */
    public static final class Columns extends IdealisedLayers {
        public Columns() {
            super(MatrixNorm.COLUMNS);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"),
                Variable.of("w*", "d", "o"),
                Variable.of("w", "d", "o"),
                Variable.of("W"),
                Variable.of("a"),
                Variable.of("b"));
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Slopes.fill(draft, draw);
        super.fill(draft, draw);
    }

    @Override
    protected void repair(Draft draft) {
        Slopes.repair(draft, SlopeOrder.INCREASING);
        super.repair(draft);
    }

    @Override
    public LayerCohort view(Cohort cohort) {
        var a = cohort.get("a");
        var b = cohort.get("b");
        return new LayerCohort(cohort, new GeneralisedRelu(a, b), norm(), SlopeOrder.INCREASING.hypotheses(a, b));
    }
}
