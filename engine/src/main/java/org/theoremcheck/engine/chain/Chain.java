package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * X_t = σ(V_tᵀX_{t−1} + v_t·1ᵀ), t = 1 … τ: a chain of fully connected layers for a batch of m samples, f(w) = X_τ.
 *
 * @param input X_0, d_0×m
 * @param blocks u_1 … u_τ
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Definition 2.1</a>
 */
public record Chain(Matrix input, List<Block> blocks, Activation sigma) {
    public Chain {
        blocks = List.copyOf(blocks);
    }

    /** The curve f(w + t·d) at t = 0. @param direction d = (e_1; …; e_τ), shaped like the blocks */
    public Jet along(List<Block> direction) {
        Component activation = new Elementwise(sigma);
        Matrix still = input.with(input.entries().times(0));
        Matrix x = input;
        Matrix x1 = still;
        Matrix x2 = still;
        for (int t = 0; t < blocks.size(); t++) {
            Block u = blocks.get(t);
            Block e = direction.get(t);
            Matrix z = u.of(x);
            Matrix z1 = u.product(x1).plus(e.of(x));
            Matrix cross = e.product(x1);
            Matrix z2 = u.product(x2).plus(cross).plus(cross);
            Jet next = activation.of(new Jet(z.entries(), z1.entries(), z2.entries()));
            x = z.with(next.x());
            x1 = z.with(next.x1());
            x2 = z.with(next.x2());
        }
        return new Jet(x.entries(), x1.entries(), x2.entries());
    }

    /** f(w), with everything the backward pass needs. */
    public ForwardPass forward() {
        List<Matrix> states = new ArrayList<>(List.of(input));
        List<Matrix> slopes = new ArrayList<>();
        Matrix x = input;
        for (Block u : blocks) {
            Matrix z = u.of(x);
            slopes.add(z.with(sigma.slope(z.entries())));
            x = z.with(sigma.value(z.entries()));
            states.add(x);
        }
        return new ForwardPass(blocks, states, slopes);
    }
}
