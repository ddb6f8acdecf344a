package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * DANTE on a deep autoencoder: pairs of an encoder and a decoder layer are trained from the outside in, each as a net with
 * one hidden layer that shall reproduce its own inputs.
 *
 * <pre>
 * X₁ = inputs
 * for l = 1 … n
 *     train (W_l, W_{2n+1−l}) by DANTE, inputs X_l, targets X_l
 *     X_{l+1} = σ_l(X_l·W_l)
 * </pre>
 *
 * @param pair how one pair is trained
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Algorithm 3</a>
 */
public record LayerPairs<S extends Memory<S>>(Dante<S> pair) {

    /** Sees every pair before and after its training. */
    @FunctionalInterface
    public interface PairVisitor {
        /**
         * Called after a pair was trained.
         *
         * @param number l, counted from 0
         * @param f the risk of the pair alone, on its inputs and targets
         * @param before all weights before its training
         * @param after all weights after it
         */
        void trained(int number, NetworkOracle f, Lanes before, Lanes after);
    }

    /**
     * All weights after every pair had its turn.
     *
     * @param net 2n layers of mirrored widths
     * @param x inputs and targets, m×d₀
     * @param start all weights, flattened as the architecture says
     * @throws IllegalArgumentException if the widths are not mirrored
     */
    public Lanes run(
            Kernels kernels, Architecture net, Loss loss, Matrix x, Lanes start, Draws draws, PairVisitor visitor) {
        requireMirrored(net);
        int depth = net.depth();
        Lanes w = start;
        Matrix inputs = x;
        for (int l = 0; l < depth / 2; l++) {
            var own = new Architecture(
                    List.of(
                            net.widths().get(l),
                            net.widths().get(l + 1),
                            net.widths().get(l)),
                    List.of(net.activations().get(l), net.activations().get(depth - 1 - l)));
            var f = new NetworkOracle(kernels, own, loss, inputs, inputs);
            Matrix encoder = net.matrices(w).get(l);
            Matrix decoder = net.matrices(w).get(depth - 1 - l);
            Draws fresh = draws.after(l * pair.alternations() * 2 * Iteration.LIMIT);
            Lanes trained =
                    pair.run(f, own.flatten(List.of(encoder, decoder)), fresh).w();
            List<Matrix> both = own.matrices(trained);
            Lanes before = w;
            w = with(net, with(net, w, l, both.get(0)), depth - 1 - l, both.get(1));
            visitor.trained(l, f, before, w);
            Matrix z = inputs.times(both.get(0));
            inputs = z.with(net.activations().get(l).value(z.entries()));
        }
        return w;
    }

    private static Lanes with(Architecture net, Lanes w, int j, Matrix layer) {
        List<Matrix> all = new ArrayList<>(net.matrices(w));
        all.set(j, layer);
        return net.flatten(all);
    }

    private static void requireMirrored(Architecture net) {
        List<Integer> widths = net.widths();
        for (int i = 0; i < widths.size(); i++) {
            if (widths.size() % 2 == 0 || !widths.get(i).equals(widths.get(widths.size() - 1 - i))) {
                throw new IllegalArgumentException(
                        "widths " + widths + " are not mirrored; pass an autoencoder such as [8, 4, 2, 4, 8]");
            }
        }
    }
}
