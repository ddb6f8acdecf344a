package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * One stage of a linear-quadratic problem: y_t = A·y_{t−1} + B·v_t at the cost ½⟨y_{t−1}, P·y_{t−1}⟩ + ⟨y_{t−1}, R·v_t⟩ +
 * ½⟨v_t, Q·v_t⟩ + ⟨q, v_t⟩.
 *
 * @param a A, next state × state
 * @param b B, next state × parameters
 * @param before P, the curvature in the state that enters
 * @param mixed R, state × parameters
 * @param own Q, parameters × parameters
 * @param slope q
 */
public record Stage(Matrix a, Matrix b, Matrix before, Matrix mixed, Matrix own, Lanes slope) {
    /** φ linearised, with ½·ridge·‖u + v‖² as its only cost. @param a ∂φ/∂x @param b ∂φ/∂u, both at (x, u) */
    static Stage linear(Matrix a, Matrix b, Block u, Lanes ridge) {
        Lanes any = a.entries();
        Lanes weight = ridge.broadcast(u.size(), any.lanes());
        Matrix none = zeros(any, a.columns(), a.columns());
        Matrix unmixed = zeros(any, a.columns(), u.size());
        return new Stage(a, b, none, unmixed, Units.diagonal(weight), u.flat().times(ridge));
    }

    /** The same with the curvature of ⟨λ, φ⟩ at (x, u). @param adjoint λ, shaped like φ(x, u) */
    Stage curved(Layer layer, Block u, Lanes x, Lanes adjoint) {
        BiAffine map = layer.map();
        Lanes z = map.of(x, u);
        Matrix bend = layer.after().curvature(z, adjoint);
        Matrix byState = map.stateJacobian(u);
        Matrix byParameters = map.parameterJacobian(x);
        Matrix bentState = byState.transposeTimes(bend);
        Lanes inner = layer.after().at(z).pull(adjoint);
        return new Stage(
                a,
                b,
                bentState.times(byState),
                bentState.times(byParameters).plus(map.mixed(inner)),
                own.plus(byParameters.transposeTimes(bend).times(byParameters)),
                slope);
    }

    private static Matrix zeros(Lanes like, int rows, int columns) {
        return new Matrix(like.arithmetic().constant(0).broadcast(rows * columns, like.lanes()), rows, columns);
    }
}
