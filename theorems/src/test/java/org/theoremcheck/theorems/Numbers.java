package org.theoremcheck.theorems;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.generators.Draft;
import org.theoremcheck.generators.Draw;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.lane.Lanes;

/** The smallest problem there is: n numbers in [−4, 4], one to four of them. */
record Numbers(Cohort cohort) implements Problem {
    static final double BOUND = 4;

    /** n rows. */
    Lanes x() {
        return cohort.get("x");
    }

    /** Standard Gaussian numbers, cut off at ±4. */
    static final class Gaussian extends Family<Numbers> {
        @Override
        public List<Variable> variables() {
            return List.of(Variable.of("x", "n"));
        }

        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("n", 1 + random.nextInt(4));
        }

        @Override
        protected void fill(Draft draft, Draw draw) {
            draft.put("x", draw.gaussian(draft.size("x")));
        }

        @Override
        protected void repair(Draft draft) {
            double[] x = draft.get("x");
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.max(-BOUND, Math.min(BOUND, x[i]));
            }
        }

        @Override
        public Numbers view(Cohort cohort) {
            return new Numbers(cohort);
        }
    }
}
