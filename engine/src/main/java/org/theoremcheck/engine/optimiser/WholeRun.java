package org.theoremcheck.engine.optimiser;

import java.util.Optional;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Descent;
import org.theoremcheck.kernels.network.GlmDescent;

/**
 * Runs of {@link Sngd} that one kernel takes from the first step to the last: generalised linear models with two slopes, independent draws with replacement,
 * and iterates that are free or projected onto a ball.
 */
final class WholeRun {
    private WholeRun() {}

    /** Empty if this is another case, or if the backend has no such kernel: then steps are taken one by one. */
    static Optional<Run<Stateless>> of(Sngd method, Oracle f, Draws draws, Lanes w1, Lanes steps) {
        if (!(f instanceof NetworkOracle network) || Iteration.horizon(steps) == 0) {
            return Optional.empty();
        }
        Optional<Optional<Lanes>> radius = radius(method.projection());
        return radius.flatMap(r -> network.glm().flatMap(risk -> draws.source()
                .map(source -> new GlmDescent(risk, w1, steps, method.stepSize(), r, method.minibatch(), source))
                .flatMap(network.kernels().network()::descend)
                .map(descent -> run(descent, work(descent, network, method.minibatch())))));
    }

    /** The radius of the ball, none for the whole space; empty for other sets. */
    private static Optional<Optional<Lanes>> radius(Projection projection) {
        if (projection instanceof Projection.Ball ball) {
            return Optional.of(Optional.of(ball.radius()));
        }
        return projection instanceof Projection.WholeSpace ? Optional.of(Optional.empty()) : Optional.empty();
    }

    /** Every step moves all weights and reads one minibatch. */
    private static Work work(Descent descent, NetworkOracle f, int minibatch) {
        double perExample = (double) f.multiplyAdds() / f.examples();
        return new Work(
                descent.steps().times(f.architecture().parameters()),
                descent.steps().times(perExample * minibatch));
    }

    private static Run<Stateless> run(Descent descent, Work work) {
        return new Run<>(
                descent.best(),
                descent.bestValue(),
                descent.bestAt(),
                descent.last(),
                descent.end(),
                Stateless.NONE,
                descent.steps(),
                descent.diverged(),
                descent.end().arithmetic().constant(0),
                work);
    }
}
