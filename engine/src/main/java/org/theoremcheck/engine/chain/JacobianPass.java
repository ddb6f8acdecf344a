package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A forward pass whose layers' Jacobians are stored as dense matrices.
 *
 * @param byState ∂φ_t/∂x at (x_{t−1}, u_t), d_t×d_{t−1}
 * @param byParameters ∂φ_t/∂u, d_t×p_t
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithms 1 to 3</a>
 */
public record JacobianPass(List<Matrix> byState, List<Matrix> byParameters) {
    public JacobianPass {
        byState = List.copyOf(byState);
        byParameters = List.copyOf(byParameters);
    }

    /** The Jacobians where a forward pass has been. */
    public static JacobianPass of(ForwardPass pass) {
        List<Matrix> byState = new ArrayList<>();
        List<Matrix> byParameters = new ArrayList<>();
        for (int t = 0; t < pass.states().size(); t++) {
            Layer layer = pass.chain().layers().get(t);
            Block u = pass.chain().blocks().get(t);
            Lanes x = pass.states().get(t);
            Matrix tail = layer.after().jacobian(layer.map().of(x, u));
            byState.add(tail.times(layer.map().stateJacobian(u)));
            byParameters.add(tail.times(layer.map().parameterJacobian(x)));
        }
        return new JacobianPass(byState, byParameters);
    }

    /** ∇f(w)·μ, layer by layer. @param mu μ, shaped like x_τ */
    public Lanes backward(Lanes mu) {
        List<Lanes> gradient = new ArrayList<>();
        Matrix adjoint = Matrix.column(mu);
        for (int t = byState.size() - 1; t >= 0; t--) {
            gradient.add(0, byParameters.get(t).transposeTimes(adjoint).entries());
            adjoint = byState.get(t).transposeTimes(adjoint);
        }
        return mu.arithmetic().stack(gradient.toArray(Lanes[]::new));
    }

    /** Numbers per lane that are stored. */
    public long stored() {
        long numbers = 0;
        for (int t = 0; t < byState.size(); t++) {
            numbers += byState.get(t).entries().rows()
                    + byParameters.get(t).entries().rows();
        }
        return numbers;
    }
}
