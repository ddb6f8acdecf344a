package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;

/** Idealised sigmoid layers, Frobenius norms at most W ≤ 14. */
public final class SigmoidLayers extends Layers {
    public SigmoidLayers() {
        super(MatrixNorm.FROBENIUS, 14);
    }

    @Override
    public LayerCohort view(Cohort cohort) {
        return new LayerCohort(cohort, new Sigmoid(), norm(), List.of());
    }
}
