package org.theoremcheck.generators;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.engine.problem.NetCohort;

/** Signs of the outer weights W₂. */
enum OuterSigns implements Condition {
    /** W₂ ≥ 0. */
    NONNEGATIVE {
        @Override
        public void prepare(Draft draft) {
            double[] v = draft.get("w2");
            for (int i = 0; i < v.length; i++) {
                v[i] = Math.abs(v[i]);
            }
        }

        @Override
        public List<Inequality> hypotheses(NetCohort net) {
            var v = net.outerWeights().entries();
            return List.of(Hypothesis.atMost("0 ≤ W₂", v.arithmetic().constant(0), v.least()));
        }
    },
    /** Some outer weight is positive and some is negative; needs k ≥ 2. */
    MIXED {
        @Override
        public boolean admits(int k, int o) {
            return k * o >= 2;
        }

        @Override
        public void prepare(Draft draft) {
            double[] v = draft.get("w2");
            int lanes = draft.lanes();
            int last = v.length - lanes;
            for (int l = 0; l < lanes; l++) {
                double radius = Math.abs(draft.get("W2")[l]);
                v[l] = Math.max(Math.abs(v[l]), radius / 64);
                v[last + l] = -Math.max(Math.abs(v[last + l]), radius / 64);
            }
        }

        @Override
        public List<Inequality> hypotheses(NetCohort net) {
            var v = net.outerWeights().entries();
            var zero = v.arithmetic().constant(0);
            return List.of(
                    Hypothesis.below("0 < max W₂", zero, v.greatest()),
                    Hypothesis.below("min W₂ < 0", v.least(), zero));
        }
    }
}
