package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * x_t = φ_t(x_{t−1}, u_t), t = 1 … τ: a chain of layers, f(w) = x_τ for w = (u_1; …; u_τ).
 *
 * @param input x_0, flattened
 * @param layers φ_1 … φ_τ
 * @param blocks u_1 … u_τ
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Definition 2.1</a>
 */
public record Chain(Lanes input, List<Layer> layers, List<Block> blocks) {
    /** @throws IllegalArgumentException if a layer has no parameters or does not fit the state before it */
    public Chain {
        layers = List.copyOf(layers);
        blocks = List.copyOf(blocks);
        if (layers.size() != blocks.size()
                || input.rows() != layers.get(0).map().inputs()) {
            throw new IllegalArgumentException("found " + layers.size() + " layers, parameters for " + blocks.size()
                    + " and an input of " + input.rows() + " numbers; pass one block per layer and an input of "
                    + layers.get(0).map().inputs());
        }
    }

    /** X_t = σ(V_tᵀX_{t−1} + v_t·1ᵀ). @param input X_0, d_0×m */
    public static Chain fullyConnected(Matrix input, List<Block> blocks, Activation sigma) {
        return fullyConnected(input, blocks, new Elementwise(sigma));
    }

    /** X_t = a(V_tᵀX_{t−1} + v_t·1ᵀ). @param input X_0, d_0×m */
    public static Chain fullyConnected(Matrix input, List<Block> blocks, Component after) {
        List<Layer> layers = blocks.stream()
                .map(Block::weights)
                .map(v -> new Layer(new FullyConnected(v.rows(), v.columns(), input.columns()), after))
                .toList();
        return new Chain(input.entries(), layers, blocks);
    }

    /** The same layers at other parameters. */
    public Chain at(List<Block> others) {
        return new Chain(input, layers, others);
    }

    /** The curve f(w + t·d) at t = 0. @param direction d = (e_1; …; e_τ), shaped like the blocks */
    public Jet along(List<Block> direction) {
        List<Jet> all = jets(direction);
        return all.get(all.size() - 1);
    }

    /** The curves of x_1 … x_τ as w moves along d. @param direction d = (e_1; …; e_τ), shaped like the blocks */
    public List<Jet> jets(List<Block> direction) {
        List<Jet> jets = new ArrayList<>();
        Jet jet = new Jet(input, input.times(0), input.times(0));
        for (int t = 0; t < layers.size(); t++) {
            BiAffine b = layers.get(t).map();
            Block u = blocks.get(t);
            Block e = direction.get(t);
            Lanes z1 = b.product(jet.x1(), u.weights()).plus(b.of(jet.x(), e));
            Lanes cross = b.product(jet.x1(), e.weights());
            Lanes z2 = b.product(jet.x2(), u.weights()).plus(cross).plus(cross);
            jet = layers.get(t).after().of(new Jet(b.of(jet.x(), u), z1, z2));
            jets.add(jet);
        }
        return jets;
    }

    /** The first layers of this chain. @param depth 1 … τ */
    public Chain upTo(int depth) {
        return new Chain(input, layers.subList(0, depth), blocks.subList(0, depth));
    }

    /** f(w), with everything the backward pass needs. */
    public ForwardPass forward() {
        List<Lanes> states = new ArrayList<>();
        List<Differential> differentials = new ArrayList<>();
        Lanes x = input;
        for (int t = 0; t < layers.size(); t++) {
            states.add(x);
            Differential here = layers.get(t).after().at(layers.get(t).map().of(x, blocks.get(t)));
            differentials.add(here);
            x = here.value();
        }
        return new ForwardPass(this, states, differentials);
    }
}
