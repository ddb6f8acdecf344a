package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Pointwise;

/**
 * A scalar function σ with slope σ′ and curvature σ″, applied to every entry. At a kink the slope is the one stated by the
 * paper, and each record says which; where σ is not twice differentiable the curvature is that of the branch whose slope
 * is taken. Parameters are {@link Lanes} with one row, so that they may differ from lane to lane.
 */
public sealed interface Activation extends Pointwise
        permits Arctan,
                BentIdentity,
                Elu,
                Exponential,
                Gelu,
                InverseSquareRootUnit,
                LogSigmoid,
                PiecewiseLinear,
                Selu,
                Sigmoid,
                SoftExponential,
                Softplus,
                Softsign,
                Square,
                Swish,
                Tanh {}
