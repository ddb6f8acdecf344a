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
    /** φ linearised at (x, u), with ½·ridge·‖u + v‖² as its only cost. */
    static Stage linear(Layer layer, Block u, Lanes x, Lanes ridge) {
        Matrix tail = layer.after().jacobian(layer.map().of(x, u));
        Matrix a = tail.times(layer.map().stateJacobian(u));
        Matrix b = tail.times(layer.map().parameterJacobian(x));
        Lanes zero = x.arithmetic().constant(0).broadcast(1, x.lanes());
        Matrix own = Units.diagonal(ridge.plus(zero).broadcast(u.size(), x.lanes()));
        return new Stage(
                a,
                b,
                zeros(x, x.rows(), x.rows()),
                zeros(x, x.rows(), u.size()),
                own,
                u.flat().times(ridge));
    }

    /** The same with the curvature of ⟨λ, φ⟩ at (x, u). @param adjoint λ, shaped like φ(x, u) */
    static Stage curved(Layer layer, Block u, Lanes x, Lanes ridge, Lanes adjoint) {
        Stage flat = linear(layer, u, x, ridge);
        BiAffine map = layer.map();
        Lanes z = map.of(x, u);
        Matrix bend = layer.after().curvature(z, adjoint);
        Matrix byState = map.stateJacobian(u);
        Matrix byParameters = map.parameterJacobian(x);
        Matrix bentState = byState.transposeTimes(bend);
        Lanes inner = layer.after().at(z).pull(adjoint);
        return new Stage(
                flat.a,
                flat.b,
                bentState.times(byState),
                bentState.times(byParameters).plus(map.mixed(inner)),
                flat.own.plus(byParameters.transposeTimes(bend).times(byParameters)),
                flat.slope);
    }

    private static Matrix zeros(Lanes like, int rows, int columns) {
        return new Matrix(like.arithmetic().constant(0).broadcast(rows * columns, like.lanes()), rows, columns);
    }
}
