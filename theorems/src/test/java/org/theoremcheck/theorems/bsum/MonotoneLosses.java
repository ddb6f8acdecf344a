package org.theoremcheck.theorems.bsum;

import org.theoremcheck.engine.network.BinaryCrossEntropy;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.Logistic;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredHinge;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * Losses of a single output h that are convex and monotone between two values of h.
 *
 * @param low the smaller h, one row
 * @param high the greater h, one row
 * @param increasing whether the loss is claimed not to decrease; else not to increase
 */
record MonotoneLosses(Lanes low, Lanes high, boolean increasing) {
    /** Between the first weights of W and V. */
    static MonotoneLosses between(LayeredCohort f, boolean increasing) {
        Lanes w = f.weights().row(0);
        Lanes v = f.others().row(0);
        return new MonotoneLosses(w.min(v), w.max(v), increasing);
    }

    /** Squared hinge, logistic loss and, at h = σ(low/2) and σ(high/2), cross-entropy. @param signs labels ±1 */
    void requireOfLabels(Evidence evidence, Matrix signs) {
        Lanes one = low.times(0).plus(1);
        Matrix bits = signs.with(signs.entries().plus(1).over(2));
        require(evidence, new SquaredHinge(one), signs, one);
        require(evidence, new Logistic(), signs, one);
        // Probabilities no closer to 0 and 1 than doubles can tell.
        Sigmoid sigmoid = new Sigmoid();
        var probabilities = new MonotoneLosses(sigmoid.value(low.over(2)), sigmoid.value(high.over(2)), increasing);
        probabilities.require(evidence, new BinaryCrossEntropy(), bits, one);
    }

    /** The exponential loss with c = 2. @param above whether it is claimed to be monotone only from the target on */
    void requireOfExponential(Evidence evidence, Matrix targets, boolean above) {
        Lanes one = low.times(0).plus(1);
        Lanes counted = above ? low.atLeast(targets.entries().row(0)) : one;
        require(evidence, new ExponentialLoss(one.times(2)), targets, counted);
    }

    private void require(Evidence evidence, Loss loss, Matrix y, Lanes monotone) {
        Lanes first = at(loss, low, y);
        Lanes last = at(loss, high, y);
        evidence.require(
                "convex", at(loss, low.plus(high).over(2), y), first.plus(last).over(2));
        evidence.require("monotone", increasing ? first : last, increasing ? last : first, monotone);
    }

    private static Lanes at(Loss loss, Lanes h, Matrix y) {
        return loss.risk(Matrix.column(h), Matrix.column(y.entries().row(0)));
    }
}
