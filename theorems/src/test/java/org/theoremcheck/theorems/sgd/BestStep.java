package org.theoremcheck.theorems.sgd;

import java.util.function.UnaryOperator;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * The least value of a function of the step size: the best of 61 step sizes from 10⁻⁴ to 10², ten per decade, then 40
 * steps of golden section between its neighbours.
 */
final class BestStep {
    private static final int GRID = 61;
    private static final int PER_DECADE = 10;
    private static final int LEAST = -4;
    private static final int SECTIONS = 40;

    private BestStep() {}

    /** @param loss value per lane for a step size per lane */
    static Lanes of(Lanes like, UnaryOperator<Lanes> loss) {
        Lanes one = like.minus(like).plus(1);
        Lanes best = one.times(Double.POSITIVE_INFINITY);
        Lanes at = one;
        for (int i = 0; i < GRID; i++) {
            Lanes eta = one.times(step(i));
            Lanes value = loss.apply(eta);
            Lanes better = value.below(best);
            best = better.choose(value, best);
            at = better.choose(eta, at);
        }
        double neighbour = step(1) / step(0);
        return best.min(section(loss, at.over(neighbour), at.times(neighbour)));
    }

    private static double step(int i) {
        return Math.pow(10, LEAST + (double) i / PER_DECADE);
    }

    private static Lanes section(UnaryOperator<Lanes> loss, Lanes from, Lanes to) {
        double golden = (Math.sqrt(5) - 1) / 2;
        Lanes low = from;
        Lanes high = to;
        Lanes best = loss.apply(low);
        for (int i = 0; i < SECTIONS; i++) {
            Lanes width = high.minus(low).times(golden);
            Lanes left = high.minus(width);
            Lanes right = low.plus(width);
            Lanes atLeft = loss.apply(left);
            Lanes atRight = loss.apply(right);
            Lanes first = atLeft.below(atRight);
            high = first.choose(right, high);
            low = first.choose(low, left);
            best = best.min(atLeft).min(atRight);
        }
        return best;
    }

    /** Loss after one epoch with the best step. */
    static Lanes epoch(LeastSquaresCohort f) {
        return of(f.stepSize(), eta -> f.oracle().risk(Epochs.once(f, eta)));
    }

    /** Loss after one batch step with the best step of all, η = ‖g‖²/⟨g, Hg⟩ along the gradient g of a quadratic. */
    static Lanes batch(LeastSquaresCohort f) {
        Lanes g = f.oracle().gradient(f.start());
        Lanes curvature = g.dot(f.oracle().hessianVector(f.start(), g));
        Lanes eta = curvature.equalTo(0).choose(curvature, g.normSquared().over(curvature));
        return f.oracle().risk(f.start().minus(g.times(eta)));
    }
}
