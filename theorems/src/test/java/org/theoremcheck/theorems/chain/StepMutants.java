package org.theoremcheck.theorems.chain;

import java.util.function.UnaryOperator;
import org.theoremcheck.engine.chain.LinearQuadratic;
import org.theoremcheck.engine.chain.Stage;
import org.theoremcheck.kernels.lane.Matrix;

/** Linear-quadratic problems with one term wrong. */
final class StepMutants {
    private StepMutants() {}

    /** −q_t. */
    static LinearQuadratic turned(LinearQuadratic problem) {
        return each(
                problem,
                s -> new Stage(
                        s.a(), s.b(), s.before(), s.mixed(), s.own(), s.slope().negate()));
    }

    /** Q_t = 0. */
    static LinearQuadratic light(LinearQuadratic problem) {
        return each(problem, s -> new Stage(s.a(), s.b(), s.before(), s.mixed(), zero(s.own()), s.slope()));
    }

    /** R_t = 0. */
    static LinearQuadratic unmixed(LinearQuadratic problem) {
        return each(problem, s -> new Stage(s.a(), s.b(), s.before(), zero(s.mixed()), s.own(), s.slope()));
    }

    /** P_t = 0 for t &lt; τ. */
    static LinearQuadratic straight(LinearQuadratic problem) {
        return each(problem, s -> new Stage(s.a(), s.b(), zero(s.before()), s.mixed(), s.own(), s.slope()));
    }

    /** Another P_τ. */
    static LinearQuadratic ending(LinearQuadratic problem, Matrix last) {
        return new LinearQuadratic(problem.stages(), last, problem.pull(), problem.weight());
    }

    private static LinearQuadratic each(LinearQuadratic problem, UnaryOperator<Stage> variation) {
        return new LinearQuadratic(
                problem.stages().stream().map(variation).toList(), problem.last(), problem.pull(), problem.weight());
    }

    private static Matrix zero(Matrix like) {
        return like.with(like.entries().times(0));
    }
}
