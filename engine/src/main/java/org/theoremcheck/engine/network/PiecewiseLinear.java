package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/** An activation that is linear on either side of 0, so that σ″ = 0 wherever it exists. */
public sealed interface PiecewiseLinear extends Activation
        permits GeneralisedRelu, Identity, LeakyRelu, ParametricRelu, Relu {
    @Override
    default Lanes curvature(Lanes z) {
        return z.arithmetic().constant(0).broadcast(z.rows(), z.lanes());
    }
}
