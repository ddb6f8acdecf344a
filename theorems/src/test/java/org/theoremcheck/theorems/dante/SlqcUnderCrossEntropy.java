package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.CrossEntropyCohort;
import org.theoremcheck.engine.problem.LineCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * Claims that the cross-entropy of one layer is SLQC at a point, in the Frobenius geometry.
 */
final class SlqcUnderCrossEntropy {
    private SlqcUnderCrossEntropy() {}

    /** need(V) ≤ κ around the reference Z. @param kappa one row */
    static void atThePoint(CrossEntropyCohort layer, Evidence evidence, Lanes kappa) {
        layer.hypotheses().forEach(evidence::given);
        evidence.require(around(layer).forEveryEpsilon(kappa));
    }

    /** The same for examples on a line, around the minimiser over the ball. */
    static void atThePoint(LineCohort line, Evidence evidence, Lanes kappa) {
        line.hypotheses().forEach(evidence::given);
        evidence.require(around(line).forEveryEpsilon(kappa));
    }

    /** The risk at V against the reference Z. */
    static Slqc around(CrossEntropyCohort layer) {
        return Slqc.measure(layer.oracle(), layer.point(), layer.reference());
    }

    /** The risk at w against its minimiser over the ball. */
    static Slqc around(LineCohort line) {
        return Slqc.measure(line.oracle(), line.point(), line.optimum());
    }

    /** One f's gap with the gradient of the same risk under the labels 1 − y. */
    static Slqc withFlippedGradient(NetworkOracle f, Lanes x, Lanes z) {
        Matrix y = f.y();
        Matrix flipped = y.with(y.entries().negate().plus(1));
        Slqc right = Slqc.measure(f, x, z);
        Slqc wrong = Slqc.measure(new NetworkOracle(f.kernels(), f.architecture(), f.loss(), f.x(), flipped), x, z);
        return new Slqc(right.gap(), wrong.gradientNorm(), wrong.inner(), right.distance(), right.scale());
    }

    /** Wide balls, saturated and unsaturated examples together, the boundary, and a gap to close. */
    static void power(CrossEntropyCohort layer, Evidence evidence) {
        evidence.cover("W > 8", layer.radius().above(8), 0.1);
        Lanes logits = layer.logits(layer.point()).entries().abs();
        Lanes both = logits.greatest().above(4).and(logits.least().below(1));
        evidence.cover("saturated and unsaturated logits together", both, 0.05);
        Lanes edge = layer.radius().times(1 - 1e-9);
        Lanes touches =
                layer.point().norm().atLeast(edge).or(layer.reference().norm().atLeast(edge));
        evidence.cover("‖V‖ or ‖Z‖ = W", touches, 0.2);
        evidence.cover("êrr(V) > êrr(Z)", around(layer).counted(), 0.4);
    }
}
