package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.certificate.PowerIteration;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * The claim that the multiclass logistic loss of one sample has ‖∇h‖ ≤ l and ‖D²h‖ ≤ L.
 *
 * @param lSquared l²
 * @param smoothness L
 */
record LogisticConstants(double lSquared, double smoothness) {
    private static final int STEPS = 3;

    /** Against the gradient, Hessian products along e and along what power iteration makes of e, and a difference of gradients. */
    void dominate(MovingPointCohort at, Evidence evidence) {
        at.hypotheses().forEach(evidence::given);
        evidence.given("one label", at.label().sum().equalTo(1));
        SoftmaxCrossEntropy h = new SoftmaxCrossEntropy();
        Matrix y = new Matrix(at.label(), 1, at.size());
        Matrix x = new Matrix(at.x(), 1, at.size());
        Lanes one = at.x().arithmetic().constant(1);
        Lanes l = one.times(lSquared).sqrt();
        Lanes slope = h.gradient(x, y).entries();
        evidence.require("‖∇h‖ ≤ l", slope.norm(), l);
        Lanes bend = bent(h, x, y, at.e());
        evidence.require("‖D²h·e‖ ≤ L‖e‖", bend.norm(), at.e().norm().times(smoothness));
        Lanes d = PowerIteration.stretching(v -> bent(h, x, y, bent(h, x, y, v)), at.e(), STEPS);
        Lanes most = bent(h, x, y, d).norm();
        evidence.require("‖D²h‖ ≤ L, by power iteration", most, one.times(smoothness));
        Lanes there = h.gradient(x.with(at.x().plus(at.e())), y).entries();
        evidence.require(
                "‖∇h(x + e) − ∇h(x)‖ ≤ L‖e‖",
                there.distanceTo(slope),
                at.e().norm().times(smoothness));
        evidence.observe("l, estimate ÷ measured", l.over(slope.norm()));
        evidence.observe("L, estimate ÷ measured", one.times(smoothness).over(most));
    }

    private static Lanes bent(SoftmaxCrossEntropy h, Matrix x, Matrix y, Lanes v) {
        return h.curvature(x, y, x.with(v)).entries();
    }
}
