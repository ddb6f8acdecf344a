package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/** Strict inequalities as conclusions: lhs &lt; rhs, stated so that equality fails by 1. */
final class Strictly {
    private Strictly() {}

    /** @param counted mask of the lanes in which it is claimed */
    static Inequality below(String name, Lanes lhs, Lanes rhs, Lanes counted) {
        return new Inequality(name, lhs.equalTo(rhs).choose(rhs.plus(1), lhs), rhs, counted);
    }

    static Inequality below(String name, Lanes lhs, Lanes rhs) {
        return below(name, lhs, rhs, lhs.arithmetic().constant(1));
    }
}
