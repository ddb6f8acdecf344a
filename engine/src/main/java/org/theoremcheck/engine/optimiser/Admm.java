package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.PiecewiseLinear;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.kernels.lane.Elimination;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Training without gradients: pre-activations Z_l and activations A_l are variables of their own, A₀ = X, and a sweep minimises
 *
 * <pre>
 * ‖Z_J − Y‖² + ⟨Λ, Z_J⟩ + β·Σ_{l ≤ J} ‖Z_l − A_{l−1}·W_l‖² + γ·Σ_{l &lt; J} ‖A_l − σ(Z_l)‖²
 * </pre>
 *
 * over W₁, A₁, Z₁, W₂, … Z_J in turn, each exactly; then Λ ← Λ + β·(Z_J − A_{J−1}·W_J). All examples take part in every sweep.
 *
 * @param gamma γ &gt; 0, one row
 * @param beta β &gt; 0, one row
 * @param ridge ρ &gt; 0, one row: W_l = (AᵀA + ρI)⁻¹AᵀZ, which tends to the pseudo-inverse as ρ → 0
 * @param warmUp sweeps before Λ first moves, ≥ 0
 * @see <a href="https://arxiv.org/abs/1605.02026">Taylor et al. (2016), Algorithm 1</a>
 */
public record Admm(Lanes gamma, Lanes beta, Lanes ridge, int warmUp) {

    /**
     * All variables; layer l at l − 1.
     *
     * @param w W₁ … W_J
     * @param z Z₁ … Z_J
     * @param a A₁ … A_{J−1}
     * @param multiplier Λ, m×d_J
     * @param sweeps taken
     */
    public record State(List<Matrix> w, List<Matrix> z, List<Matrix> a, Matrix multiplier, int sweeps) {
        public State {
            w = List.copyOf(w);
            z = List.copyOf(z);
            a = List.copyOf(a);
        }
    }

    /**
     * The variables as the network itself has them, Λ = 0.
     *
     * @param net the last layer linear
     * @param weights flattened as the architecture says
     */
    public State begin(Architecture net, Matrix x, Lanes weights) {
        List<Matrix> w = net.matrices(weights);
        List<Matrix> z = new ArrayList<>();
        List<Matrix> a = new ArrayList<>();
        Matrix inputs = x;
        for (int l = 0; l < net.depth(); l++) {
            Matrix here = inputs.times(w.get(l));
            z.add(here);
            if (l + 1 < net.depth()) {
                inputs = here.with(net.activations().get(l).value(here.entries()));
                a.add(inputs);
            }
        }
        Matrix outputs = z.get(net.depth() - 1);
        return new State(w, z, a, outputs.minus(outputs), 0);
    }

    /**
     * One sweep.
     *
     * @param sigma σ of every hidden layer, its kink at 0
     */
    public State sweep(PiecewiseLinear sigma, Matrix x, Matrix y, State now) {
        List<Matrix> w = new ArrayList<>(now.w());
        List<Matrix> z = new ArrayList<>(now.z());
        List<Matrix> a = new ArrayList<>(now.a());
        int last = w.size() - 1;
        Matrix inputs = x;
        for (int l = 0; l < last; l++) {
            w.set(l, weights(inputs, z.get(l)));
            a.set(l, activations(sigma, w.get(l + 1), z.get(l + 1), z.get(l)));
            z.set(l, preActivations(sigma, a.get(l), inputs.times(w.get(l))));
            inputs = a.get(l);
        }
        w.set(last, weights(inputs, z.get(last)));
        Matrix product = inputs.times(w.get(last));
        z.set(last, outputs(y, now.multiplier(), product));
        boolean warm = now.sweeps() >= warmUp;
        Matrix multiplier =
                warm ? now.multiplier().plus(z.get(last).minus(product).times(beta)) : now.multiplier();
        return new State(w, z, a, multiplier, now.sweeps() + 1);
    }

    /** (AᵀA + ρI)⁻¹AᵀZ. */
    private Matrix weights(Matrix a, Matrix z) {
        Matrix gram = LinearSystem.shifted(a.transposeTimes(a), ridge);
        return Elimination.of(gram, a.transposeTimes(z)).solution();
    }

    /** The A with A·(βVVᵀ + γI) = βZ′Vᵀ + γσ(Z), V and Z′ the next layer's. */
    private Matrix activations(PiecewiseLinear sigma, Matrix v, Matrix next, Matrix z) {
        Matrix system = LinearSystem.shifted(v.timesTranspose(v).times(beta), gamma);
        Matrix own = z.with(sigma.value(z.entries()).times(gamma));
        Matrix right = next.timesTranspose(v).times(beta).plus(own);
        return Elimination.of(system, right.transpose()).solution().transpose();
    }

    /** Entrywise the z of least γ(a − σ(z))² + β(z − q)²: the better of the two sides of the kink. */
    private Matrix preActivations(PiecewiseLinear sigma, Matrix a, Matrix q) {
        Lanes above = side(sigma.slope(beta.times(0).plus(1)), a.entries(), q.entries())
                .max(0);
        Lanes below = side(sigma.slope(beta.times(0).minus(1)), a.entries(), q.entries())
                .min(0);
        Lanes better = misfit(sigma, above, a, q).atMost(misfit(sigma, below, a, q));
        return a.with(better.choose(above, below));
    }

    /** (γsa + βq)/(γs² + β): the minimiser where σ(z) = s·z. */
    private Lanes side(Lanes slope, Lanes a, Lanes q) {
        Lanes weight = gamma.times(slope);
        return a.times(weight).plus(q.times(beta)).over(weight.times(slope).plus(beta));
    }

    private Lanes misfit(PiecewiseLinear sigma, Lanes z, Matrix a, Matrix q) {
        Lanes first = a.entries().minus(sigma.value(z)).square().times(gamma);
        return first.plus(z.minus(q.entries()).square().times(beta));
    }

    /** The Z of least ‖Z − Y‖² + ⟨Λ, Z⟩ + β‖Z − Q‖². */
    private Matrix outputs(Matrix y, Matrix multiplier, Matrix q) {
        Lanes right = y.entries()
                .plus(q.entries().times(beta))
                .minus(multiplier.entries().over(2));
        return q.with(right.over(beta.plus(1)));
    }
}
