package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Training by codes: for each minibatch the pre-activations C_l of the hidden layers become variables, move to where the layers above
 * want them, and every layer then takes one step of Adam towards its own codes.
 *
 * <pre>
 * C_l = σ(C_{l−1})·W_l, from the inputs up
 * for l = J−1 … 1:  C_l ← a few steps of momentum on C ↦ E_l(C) + ‖C − C_l‖²/b,
 *                   E_{J−1} = ℓ(σ(C)·W_J, Y)/μ,  E_l = ‖σ(C)·W_{l+1} − C_{l+1}‖²/b
 * W_J ← Adam on W ↦ ℓ(σ(C_{J−1})·W, Y);  W_l ← Adam on W ↦ ‖σ(C_{l−1})·W − C_l‖²/b, l &lt; J
 * </pre>
 *
 * <p>Without the batch normalisation of the published experiments.
 *
 * @param adam the step of every layer
 * @param penalty μ &gt; 0, one row
 * @param codeStep η_c &gt; 0 of the codes, one row
 * @param momentum of the codes in [0, 1), one row, Nesterov's
 * @param codeSteps per minibatch and layer, ≥ 0
 * @see <a href="https://arxiv.org/abs/1806.09077">Choromanska et al. (2019), Algorithm 1</a>
 */
public record AmAdam(Adam adam, Lanes penalty, Lanes codeStep, Lanes momentum, int codeSteps) {

    /** Weights and Adam's memory, layer by layer, first layer first. */
    public record State(List<Matrix> w, List<Moments> moments) {
        public State {
            w = List.copyOf(w);
            moments = List.copyOf(moments);
        }
    }

    /** A fresh memory. @param weights flattened as the architecture says */
    public State begin(Architecture net, Lanes weights) {
        List<Matrix> w = net.matrices(weights);
        return new State(w, w.stream().map(layer -> adam.begin(layer.entries())).toList());
    }

    /**
     * One minibatch.
     *
     * @param net the last layer linear
     * @param x inputs of the minibatch, b×d₀
     * @param y targets of the minibatch, b×d_J
     */
    public State step(Architecture net, Loss loss, Matrix x, Matrix y, State now) {
        int hidden = net.depth() - 1;
        List<Matrix> codes = codes(net, x, now.w());
        for (int l = hidden - 1; l >= 0; l--) {
            codes.set(l, moved(net, loss, y, now.w(), codes, l));
        }
        List<Matrix> w = new ArrayList<>();
        List<Moments> moments = new ArrayList<>();
        Matrix inputs = x;
        for (int l = 0; l <= hidden; l++) {
            Matrix outputs = inputs.times(now.w().get(l));
            Matrix residual = l == hidden ? loss.gradient(outputs, y) : slope(outputs, codes.get(l));
            Lanes g = inputs.transposeTimes(residual).entries();
            Step<Moments> step =
                    adam.step(now.w().get(l).entries(), g, now.moments().get(l));
            w.add(now.w().get(l).with(step.next()));
            moments.add(step.memory());
            if (l < hidden) {
                inputs = codes.get(l)
                        .with(net.activations().get(l).value(codes.get(l).entries()));
            }
        }
        return new State(w, moments);
    }

    /** C₁ … C_{J−1} as the network has them. */
    private static List<Matrix> codes(Architecture net, Matrix x, List<Matrix> w) {
        List<Matrix> codes = new ArrayList<>();
        Matrix inputs = x;
        for (int l = 0; l < net.depth() - 1; l++) {
            Matrix code = inputs.times(w.get(l));
            codes.add(code);
            inputs = code.with(net.activations().get(l).value(code.entries()));
        }
        return codes;
    }

    private Matrix moved(Architecture net, Loss loss, Matrix y, List<Matrix> w, List<Matrix> codes, int l) {
        Activation sigma = net.activations().get(l);
        Matrix first = codes.get(l);
        Matrix v = w.get(l + 1);
        boolean top = l == codes.size() - 1;
        Lanes c = first.entries();
        Lanes behind = c;
        for (int t = 0; t < codeSteps; t++) {
            Matrix outputs = first.with(sigma.value(c)).times(v);
            Matrix residual =
                    top ? loss.gradient(outputs, y).times(one().over(penalty)) : slope(outputs, codes.get(l + 1));
            Lanes above = residual.timesTranspose(v).entries().times(sigma.slope(c));
            Lanes g = above.plus(slope(first.with(c), first).entries());
            Lanes next = c.minus(g.times(codeStep));
            c = next.plus(next.minus(behind).times(momentum));
            behind = next;
        }
        return first.with(behind);
    }

    /** The gradient of H ↦ ‖H − T‖²/b. */
    private static Matrix slope(Matrix h, Matrix t) {
        Matrix residual = h.minus(t);
        return residual.with(residual.entries().over(h.rows() / 2.0));
    }

    private Lanes one() {
        return penalty.arithmetic().constant(1);
    }
}
