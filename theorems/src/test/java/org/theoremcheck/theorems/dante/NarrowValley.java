package org.theoremcheck.theorems.dante;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.oracle.Whole;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(x, y) = u₊² with u = p·x + |y|, a valley along the x axis that falls with slope p; w* = 0, and at y = 0 the derivative
 * from above is taken. With ε = 1 + p² and κ = ε, f is (ε, κ, 0)-SLQC everywhere: the gradient has the direction (p, ±1), so
 * ⟨∇f/‖∇f‖, w⟩ = u/√(1 + p²), which exceeds ε/κ = 1 exactly where f exceeds ε.
 *
 * <p>Variables: {@code p} = tan ω, {@code start} (x₁, y₁).
 */
record NarrowValley(Cohort cohort) implements Problem {
    /** p. */
    Lanes slope() {
        return cohort.get("p");
    }

    /** w₁. */
    Lanes start() {
        return cohort.get("start");
    }

    /** ε = 1 + p². */
    Lanes epsilon() {
        return slope().square().plus(1);
    }

    /** f. */
    Whole valley() {
        return new Valley(slope());
    }

    private record Valley(Lanes slope) implements Whole {
        @Override
        public Lanes risk(Lanes w) {
            return height(w).square();
        }

        @Override
        public Lanes gradient(Lanes w) {
            Lanes side = w.row(1).below(0).choose(-1, 1);
            Lanes across = side.broadcast(1, w.lanes());
            return w.arithmetic()
                    .stack(slope.broadcast(1, w.lanes()), across)
                    .times(height(w).times(2));
        }

        /** u₊. */
        private Lanes height(Lanes w) {
            return slope.times(w.row(0)).plus(w.row(1).abs()).max(0);
        }
    }

    /** x₁ from 8 to 16 and p near 1/x₁, where the valley is hardest; y₁ up to 1. */
    static final class Drawn extends Family<NarrowValley> {
        @Override
        public List<Variable> variables() {
            return List.of(Variable.of("p"), Variable.of("start", "xy"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return Map.of("xy", 2);
        }

        @Override
        public boolean admits(Map<String, Integer> shape) {
            return shape.equals(Map.of("xy", 2));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            int lanes = draft.lanes();
            double[] start = draw.uniform(2, 8, 16);
            double[] height = draw.uniform(1, -1, 1);
            double[] p = draw.logUniform(1, 0.3, 3);
            for (int l = 0; l < lanes; l++) {
                p[l] /= start[l];
                start[lanes + l] = height[l];
            }
            draft.put("start", start);
            draft.put("p", p);
        }

        @Override
        protected void repair(Draft draft) {
            int lanes = draft.lanes();
            double[] start = draft.get("start");
            double[] p = draft.get("p");
            for (int l = 0; l < lanes; l++) {
                start[l] = Math.min(16, Math.max(8, Math.abs(start[l])));
                start[lanes + l] = Math.min(1, Math.max(-1, start[lanes + l]));
                p[l] = Math.min(1, Math.max(0x1p-10, Math.abs(p[l])));
            }
        }

        @Override
        public NarrowValley view(Cohort cohort) {
            return new NarrowValley(cohort);
        }
    }
}
