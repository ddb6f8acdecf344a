package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A model g(V; W) of a block function f around its current value W, and the minimiser of the model that {@link Bsum} moves
 * towards. G = ∇f(W), Δ = V − W.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4 and Appendix A</a>
 */
public sealed interface Surrogate
        permits FirstOrderSurrogate, LinearSurrogate, ProximalSurrogate, SecondOrderSurrogate, SoftThresholdSurrogate {
    /** g(V; W), one row. @param w the current block @param v where the model is read */
    Lanes value(CurvedOracle f, Lanes w, Lanes v);

    /** ∇_V g(V; W). */
    Lanes gradient(CurvedOracle f, Lanes w, Lanes v);

    /** D, where the printed rule puts the minimiser of g(·; W) over the whole space. */
    Lanes minimiser(CurvedOracle f, Lanes w);
}
