package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.Objective;

/**
 * A risk of a network's outputs H ∈ R^{m×o} for targets Y ∈ R^{m×o}; m is the number of rows. Unless a record says
 * otherwise it is the mean over samples of a sum over outputs, so that a minibatch's risk estimates the whole.
 */
public sealed interface Loss extends Objective
        permits BinaryCrossEntropy,
                ConvexClustering,
                Entrywise,
                ExponentialLoss,
                HalfSquaredError,
                Hinge,
                Logistic,
                LogitCrossEntropy,
                SoftmaxCrossEntropy,
                SquaredError,
                SquaredHinge {

    /**
     * The size against which rounding errors of a risk are measured: the risk of outputs that are all 0. One number per
     * lane, &gt; 0 unless the targets vanish.
     */
    default Lanes scale(Matrix targets) {
        return risk(targets.times(targets.entries().arithmetic().constant(0)), targets)
                .abs();
    }
}
