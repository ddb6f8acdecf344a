package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * What a surrogate g(·; W) is asked for, at one other point V: to bound f from above, and P1 to P4. Δ = V − W.
 *
 * @param f the block function
 * @param w W, the point the model is built at
 * @param v V
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 4 and Appendix A.3</a>
 */
public record SurrogateProperties(Surrogate g, CurvedOracle f, Lanes w, Lanes v) {

    /** f(V) ≤ g(V; W). */
    public Inequality upperBound() {
        return claimed("f(V) ≤ g(V; W)", f.risk(v), g.value(f, w, v));
    }

    /**
     * The least γ with which the first-order surrogate is no less than f at V: 2(f(V) − f(W) − ⟨G, Δ⟩)/‖Δ‖², 0 where V = W.
     * Its greatest value over V is the block's Lipschitz constant L_j or less.
     */
    public Lanes leastGamma() {
        Lanes beyond = f.risk(v).minus(f.risk(w)).minus(f.gradient(w).dot(away()));
        Lanes squared = away().normSquared();
        Lanes zero = squared.times(0);
        return squared.equalTo(0)
                .choose(zero, beyond.times(2).over(squared.equalTo(0).choose(zero.plus(1), squared)));
    }

    /** ‖∇g(V) − ∇g(W)‖, which P1 wants to be γ‖Δ‖ and P3 to vanish with Δ. */
    public Lanes gradientChange() {
        return change().norm();
    }

    /** P1 with a constant: ‖∇g(V) − ∇g(W)‖ ≤ L‖Δ‖. @param constant L ≥ 0, one row */
    public Inequality lipschitz(Lanes constant) {
        return claimed("‖∇g(V) − ∇g(W)‖ ≤ L‖Δ‖", gradientChange(), away().norm().times(constant));
    }

    /** ∇g(W; W), which P2 wants to be ∇f(W). */
    public Lanes gradientAtPoint() {
        return g.gradient(f, w, w);
    }

    /** P4: μ‖Δ‖² ≤ ⟨∇g(V) − ∇g(W), Δ⟩. @param modulus μ ≥ 0, one row */
    public Inequality stronglyConvex(Lanes modulus) {
        return claimed("μ‖Δ‖² ≤ ⟨∇g(V) − ∇g(W), Δ⟩", away().normSquared().times(modulus), change().dot(away()));
    }

    private Lanes away() {
        return v.minus(w);
    }

    private Lanes change() {
        return g.gradient(f, w, v).minus(gradientAtPoint());
    }

    private static Inequality claimed(String name, Lanes lhs, Lanes rhs) {
        return new Inequality(name, lhs, rhs, lhs.times(0).plus(1));
    }
}
