package org.theoremcheck.theorems.chain;

import org.theoremcheck.engine.certificate.PowerIteration;
import org.theoremcheck.engine.chain.Component;
import org.theoremcheck.engine.chain.Differential;
import org.theoremcheck.engine.chain.Elementwise;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.problem.MovingPointCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * The claim that a map without parameters is l-Lipschitz and L-smooth, against what is measured from below: along the drawn direction e,
 * along the one that power iteration makes of it, and by the difference between x and x + e.
 */
final class ComponentConstants {
    private static final int STEPS = 2;

    /** Half the distance of the slopes whose difference is the direction in which power iteration looks next. */
    private static final double DIFFERENCE = 0x1p-13;

    private ComponentConstants() {}

    static void lipschitz(Evidence evidence, Component a, Lanes x, Lanes e, Lanes l) {
        JetBounds.lipschitz(evidence, a.of(Jet.line(x, e)), e, l);
        Differential here = a.at(x);
        Lanes d = PowerIteration.stretching(v -> here.pull(a.of(Jet.line(x, v)).x1()), e, STEPS);
        Lanes stretch = a.of(Jet.line(x, d)).x1().norm();
        evidence.require("‖J‖ ≤ l, by power iteration", stretch, l);
        Lanes apart = a.at(x.plus(e)).value().distanceTo(here.value());
        evidence.require("‖a(x + e) − a(x)‖ ≤ l‖e‖", apart, l.times(e.norm()));
        evidence.observe("l, estimate ÷ measured", l.over(stretch));
    }

    static void smooth(Evidence evidence, Component a, Lanes x, Lanes e, Lanes smoothness) {
        JetBounds.smooth(evidence, a.of(Jet.line(x, e)), e, smoothness);
        Lanes d = PowerIteration.bending(v -> a.of(Jet.line(x, v)).x2(), (y, v) -> bent(a, x, y, v), e, STEPS);
        Lanes bend = a.of(Jet.line(x, d)).x2().norm();
        evidence.require("‖D²‖ ≤ L, by power iteration", bend, smoothness);
        Lanes turned = a.at(x.plus(e)).pull(d).distanceTo(a.at(x).pull(d));
        evidence.require("‖(J(x + e) − J(x))ᵀd‖ ≤ L‖e‖, ‖d‖ = 1", turned, smoothness.times(e.norm()));
        evidence.observe("L, estimate ÷ measured", smoothness.over(bend));
    }

    /** Both, of an activation entry by entry. */
    static void ofActivation(MovingPointCohort at, Evidence evidence, Activation sigma, Lanes l, Lanes smoothness) {
        at.hypotheses().forEach(evidence::given);
        evidence.cover("|x| ≤ 2 somewhere", at.x().abs().least().atMost(2), 0.3);
        evidence.cover("|x| ≥ 8 somewhere", at.x().abs().greatest().atLeast(8), 0.1);
        lipschitz(evidence, new Elementwise(sigma), at.x(), at.e(), l);
        smooth(evidence, new Elementwise(sigma), at.x(), at.e(), smoothness);
    }

    /** Both, of any component of one point. */
    static void of(MovingPointCohort at, Evidence evidence, Component a, Lanes l, Lanes smoothness) {
        at.hypotheses().forEach(evidence::given);
        evidence.cover(
                "two coordinates or more",
                at.x().arithmetic().constant(at.size()).above(1),
                0.5);
        lipschitz(evidence, a, at.x(), at.e(), l);
        smooth(evidence, a, at.x(), at.e(), smoothness);
    }

    /** (yᵀD²a)·v. */
    private static Lanes bent(Component a, Lanes x, Lanes y, Lanes v) {
        Lanes step = v.times(DIFFERENCE);
        return a.at(x.plus(step)).pull(y).minus(a.at(x.minus(step)).pull(y)).over(2 * DIFFERENCE);
    }
}
