package org.theoremcheck.engine.problem;

import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/** The inequalities that hypotheses are made of. Squares of norms are compared, so that exact data need no root. */
public final class Hypothesis {
    private Hypothesis() {}

    /** lhs ≤ rhs. */
    public static Inequality atMost(String name, Lanes lhs, Lanes rhs) {
        return new Inequality(name, lhs, rhs, lhs.arithmetic().constant(1));
    }

    /** lhs &lt; rhs, stated as an inequality that fails by 1 where both sides are equal. */
    public static Inequality below(String name, Lanes lhs, Lanes rhs) {
        return atMost(name, lhs.below(rhs).choose(lhs, rhs.plus(1)), rhs);
    }

    /** ‖v‖² ≤ r² for every run of {@code width} rows of v. */
    public static Inequality inBall(String name, Lanes vectors, int width, Lanes radius) {
        return atMost(name, vectors.square().sumEvery(width).greatest(), radius.square());
    }
}
