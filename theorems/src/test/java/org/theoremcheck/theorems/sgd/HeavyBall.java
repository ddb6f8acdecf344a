package org.theoremcheck.theorems.sgd;

import org.theoremcheck.engine.optimiser.Direction;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Momentum;
import org.theoremcheck.engine.oracle.KinkedSum;
import org.theoremcheck.engine.problem.QuadraticCohort;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/** The lecture's momentum: Δ_k = β·Δ_{k−1} − η·∇f, on gradients that alternate between two numbers. */
final class HeavyBall {
    /** The greatest k of the family. */
    static final int MOST_STEPS = 12;

    private HeavyBall() {}

    /** Δ_k after k steps with gradients first, second, first, … */
    static Lanes lastMove(QuadraticCohort f, Lanes first, Lanes second) {
        LaneArithmetic reals = f.cohort().kernels().lane();
        Lanes zero = reals.constant(0);
        Lanes none = zero.broadcast(2, 1);
        var slopes = new KinkedSum(zero, none, none, reals.stack(first, second));
        var method = new Momentum(Direction.GRADIENT, f.stepSize(), f.momentum(), 1);
        Lanes start = f.start().row(0);
        return method.run(slopes, start, f.steps(), Draws.cyclic(reals))
                .memory()
                .v()
                .negate();
    }
}
