package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a forward pass stores; it serves any number of backward passes.
 *
 * @param chain layers and parameters
 * @param states x_0 … x_{τ−1}, what enters layers 1 … τ
 * @param differentials of what follows the bi-affine maps of layers 1 … τ
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithms 1 to 3</a>
 */
public record ForwardPass(Chain chain, List<Lanes> states, List<Differential> differentials) {
    public ForwardPass {
        states = List.copyOf(states);
        differentials = List.copyOf(differentials);
    }

    /** f(w) = x_τ. */
    public Lanes output() {
        return differentials.get(differentials.size() - 1).value();
    }

    /** ∇f(w)·μ, layer by layer: the gradient of ⟨μ, f⟩. @param mu μ, shaped like x_τ */
    public List<Block> backward(Lanes mu) {
        List<Block> gradient = new ArrayList<>();
        Lanes adjoint = mu;
        for (int t = states.size() - 1; t >= 0; t--) {
            BiAffine b = chain.layers().get(t).map();
            Lanes inner = differentials.get(t).pull(adjoint);
            gradient.add(0, b.byParameters(states.get(t), inner));
            adjoint = b.byState(chain.blocks().get(t).weights(), inner);
        }
        return gradient;
    }

    /** Numbers per lane that the pass keeps: parameters, states, and what the maps after the bi-affine ones store. */
    public long stored() {
        long numbers = output().rows();
        for (int t = 0; t < states.size(); t++) {
            numbers += chain.blocks().get(t).size()
                    + states.get(t).rows()
                    + differentials.get(t).stored();
        }
        return numbers;
    }
}
