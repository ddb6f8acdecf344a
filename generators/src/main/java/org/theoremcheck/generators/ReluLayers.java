package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;

/** Idealised layers with the plain ReLU, slope 1 at 0: ‖x_i‖ ≤ 1, Frobenius norms at most W. */
public class ReluLayers extends Layers {
    public ReluLayers() {
        super(MatrixNorm.FROBENIUS, 10);
    }

    /** Every example is active at every unit of V: ⟨v_c, x_i⟩ &gt; 0. */
    public static final class Active extends ReluLayers {
        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Activity.enforce(draft);
            super.repair(draft);
        }

        @Override
        public LayerCohort view(Cohort cohort) {
            var z = cohort.matrix("x").times(cohort.matrix("w")).entries();
            var zero = cohort.kernels().lane().constant(0);
            return new LayerCohort(
                    cohort, new Relu(1), norm(), List.of(Hypothesis.below("0 < ⟨v_c, x_i⟩", zero, z.least())));
        }
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        super.fill(draft, draw);
        Activity.deaden(draft, draw);
    }

    @Override
    public LayerCohort view(Cohort cohort) {
        return new LayerCohort(cohort, new Relu(1), norm(), List.of());
    }
}
