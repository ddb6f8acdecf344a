package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Idealised GLMs with the plain ReLU, slope 1 at 0: ‖x_i‖ ≤ 1, ‖w*‖ ≤ W, ‖w‖ ≤ W. All examples are inactive at w in a
 * fifth of the lanes or more, some but not all in a third.
 */
public class ReluGlms extends Family<GlmCohort> {
    private static final double WIDEST = 0x1p10;

    /** Every example is active at w: ⟨w, x_i⟩ &gt; 0. */
    public static final class Active extends ReluGlms {
        @Override
        protected void repair(Draft draft) {
            super.repair(draft);
            Activity.enforce(draft);
            super.repair(draft);
        }

        @Override
        public GlmCohort view(Cohort cohort) {
            Lanes z = cohort.matrix("x").times(Matrix.column(cohort.get("w"))).entries();
            List<Inequality> active = List.of(
                    Hypothesis.below("0 < ⟨w, x_i⟩", cohort.kernels().lane().constant(0), z.least()));
            return new GlmCohort(cohort, new Relu(1), 1, active);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.of("x", "m", "d"), Variable.of("w*", "d"), Variable.of("w", "p", "d"), Variable.of("W"));
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return GlmShapes.draw(random);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        Weights.radius(draft, draw, 0.1, 10);
        Weights.fill(draft, draw, Region.ball(draft.length("d")));
        Inputs.fill(draft, draw, 1, draft.get("w*"));
        Weights.kinks(draft, draw);
        Activity.deaden(draft, draw);
        Quarters.round(draft, draw);
        Weights.separate(draft);
    }

    @Override
    protected void repair(Draft draft) {
        Inputs.repair(draft, 1);
        Weights.repair(draft, Region.ball(draft.length("d")), WIDEST);
    }

    @Override
    public GlmCohort view(Cohort cohort) {
        return new GlmCohort(cohort, new Relu(1), 1, List.of());
    }
}
