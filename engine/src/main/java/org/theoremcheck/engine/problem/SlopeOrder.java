package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/** How the two slopes of φ(z) = b·z for z ≥ 0, a·z for z &lt; 0 are ordered; every order but the first is a mutation. */
public enum SlopeOrder {
    /** 0 &lt; a &lt; b: the generalised ReLU. */
    INCREASING {
        @Override
        public List<Inequality> hypotheses(Lanes a, Lanes b) {
            return List.of(Hypothesis.below("0 < a", a.arithmetic().constant(0), a), Hypothesis.below("a < b", a, b));
        }
    },
    /** 0 &lt; b &lt; a: concave instead of convex. */
    EXCHANGED {
        @Override
        public List<Inequality> hypotheses(Lanes a, Lanes b) {
            return List.of(Hypothesis.below("0 < b", b.arithmetic().constant(0), b), Hypothesis.below("b < a", b, a));
        }
    },
    /** a &lt; 0 &lt; b, |a| &lt; b: not monotone. */
    NEGATIVE {
        @Override
        public List<Inequality> hypotheses(Lanes a, Lanes b) {
            return List.of(
                    Hypothesis.below("a < 0", a, a.arithmetic().constant(0)),
                    Hypothesis.below("−a < b", a.negate(), b));
        }
    };

    public abstract List<Inequality> hypotheses(Lanes a, Lanes b);
}
