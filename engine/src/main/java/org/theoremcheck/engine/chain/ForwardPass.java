package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * What a forward pass stores; it serves any number of backward passes.
 *
 * @param blocks u_1 … u_τ
 * @param states X_0 … X_τ
 * @param slopes σ′ at the arguments of layers 1 … τ
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithms 1 to 3</a>
 */
public record ForwardPass(List<Block> blocks, List<Matrix> states, List<Matrix> slopes) {
    public ForwardPass {
        blocks = List.copyOf(blocks);
        states = List.copyOf(states);
        slopes = List.copyOf(slopes);
    }

    /** f(w) = X_τ. */
    public Matrix output() {
        return states.get(states.size() - 1);
    }

    /** ∇f(w)·μ, layer by layer: the gradient of ⟨μ, f⟩. @param mu μ, shaped like X_τ */
    public List<Block> backward(Matrix mu) {
        List<Block> gradient = new ArrayList<>();
        Matrix adjoint = mu;
        for (int t = blocks.size() - 1; t >= 0; t--) {
            Matrix inner = slopes.get(t).hadamard(adjoint);
            Matrix weights = states.get(t).timesTranspose(inner);
            gradient.add(0, new Block(weights, inner.entries().sumEvery(inner.columns())));
            adjoint = blocks.get(t).weights().times(inner);
        }
        return gradient;
    }
}
