package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.problem.DescentCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The claim that projected gradient descent with γ = c/L has ‖G(w_k)‖² ≤ C·L·D/K^p at some iterate, G(w) = (w − Π(w − γ∇F(w)))/γ.
 *
 * @param longer c
 * @param factor C
 * @param power p ≥ 1
 */
record DescentRate(double longer, double factor, int power) {
    /** γ = 1/L, 2·L·D/K. */
    static final DescentRate PRINTED = new DescentRate(1, 2, 1);

    static final DescentRate HALVED = new DescentRate(1, 1, 1);
    static final DescentRate QUADRATIC = new DescentRate(1, 2, 2);
    static final DescentRate THREEFOLD = new DescentRate(3, 2, 1);

    /** At the best of the first K iterates. */
    void atTheBest(DescentCohort f, Evidence evidence) {
        evidence.require("min ‖G(w_k)‖² ≤ C·L·D/K", run(f, evidence).best(), bound(f));
    }

    /** At w_{K−1}. */
    void atTheLast(DescentCohort f, Evidence evidence) {
        evidence.require("‖G(w_{K−1})‖² ≤ C·L·D/K", run(f, evidence).last(), bound(f));
    }

    private Stationarity run(DescentCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("ten steps or more", f.steps().atLeast(10), 0.2);
        return Stationarity.of(f, f.smooth().arithmetic().constant(longer).over(f.smooth()));
    }

    private Lanes bound(DescentCohort f) {
        return f.smooth().times(f.gap()).times(factor).over(f.steps().pow(power));
    }
}
