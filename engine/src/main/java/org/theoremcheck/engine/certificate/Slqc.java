package org.theoremcheck.engine.certificate;

import org.theoremcheck.engine.oracle.Evaluation;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Strict local quasi-convexity in closed form. f is (ε, κ, z)-SLQC at x if f(x) − f(z) ≤ ε, or ‖∇f(x)‖ &gt; 0 and
 * ⟨∇f(x), y − x⟩ ≤ 0 for every y ∈ B(z, ε/κ). The supremum of the inner product over that ball is −⟨G, x − z⟩ + (ε/κ)‖G‖,
 * so the second condition is ‖G‖ &gt; 0 and (ε/κ)‖G‖ ≤ ⟨G, x − z⟩.
 *
 * <p>For a κ that does not depend on ε, SLQC for <em>every</em> ε &gt; 0 is need ≤ κ with need = Δ‖G‖/⟨G, x − z⟩: the
 * supremum over ε &lt; Δ is approached, and at ε = Δ the first condition takes over.
 *
 * @param gap Δ = f(x) − f(z), one row
 * @param gradientNorm ‖G‖, one row
 * @param inner ⟨G, x − z⟩, one row
 * @param distance ‖x − z‖, one row
 * @param scale size of the risks against which rounding errors of Δ are measured, one row
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Definition 3.1</a>
 */
public record Slqc(Lanes gap, Lanes gradientNorm, Lanes inner, Lanes distance, Lanes scale) {

    /**
     * Measures f at x against the reference z.
     *
     * @param x points, d rows
     * @param z reference points, d rows
     */
    public static Slqc measure(Oracle f, Lanes x, Lanes z) {
        return around(f, z).measure(x);
    }

    /** f around z, to be measured at several points: f(z) is computed once. @param z reference points, d rows */
    public static Reference around(Oracle f, Lanes z) {
        Lanes risk = f.risk(z);
        return new Reference(f, z, risk, risk.abs().plus(f.scale(z)));
    }

    /**
     * A function and its reference point.
     *
     * @param risk f(z), one row
     * @param scale size of f(z) and of the risk of no output, one row
     */
    public record Reference(Oracle f, Lanes z, Lanes risk, Lanes scale) {
        /** Measures f at x against the reference. @param x points, d rows */
        public Slqc measure(Lanes x) {
            Evaluation at = f.evaluate(x);
            Lanes away = x.minus(z);
            Lanes sizes = scale.plus(at.risk().abs());
            Lanes inner = at.gradient().dot(away);
            return new Slqc(at.risk().minus(risk), at.gradient().norm(), inner, away.norm(), sizes);
        }
    }

    /** The smallest κ for which f is (ε, κ, z)-SLQC at x for every ε &gt; 0; ∞ if there is none. */
    public static Lanes need(Oracle f, Lanes x, Lanes z) {
        return measure(f, x, z).need();
    }

    /** f is (ε, κ, z)-SLQC at x for every ε &gt; 0: Δ‖G‖ ≤ κ⟨G, x − z⟩ and not G = 0. */
    public static Inequality forEveryEpsilon(Oracle f, Lanes x, Lanes z, Lanes kappa) {
        return measure(f, x, z).forEveryEpsilon(kappa);
    }

    /** f is (ε, κ, z)-SLQC at x for this ε: (ε/κ)‖G‖ ≤ ⟨G, x − z⟩ and not G = 0, where Δ &gt; ε. */
    public static Inequality at(Oracle f, Lanes x, Lanes z, Lanes kappa, Lanes epsilon) {
        return measure(f, x, z).at(kappa, epsilon);
    }

    /** Some κ makes f (ε, κ, z)-SLQC at x for every ε &gt; 0: ⟨G, x − z⟩ &gt; 0. */
    public static Inequality finiteNeed(Oracle f, Lanes x, Lanes z) {
        return measure(f, x, z).finiteNeed();
    }

    /** Mask: Δ exceeds what cancellation between two risks of this scale leaves. */
    public Lanes counted() {
        return gap.above(scale.times(noise()));
    }

    /** Δ‖G‖/⟨G, x − z⟩ where Δ counts, ∞ if the inner product is not positive; 0 elsewhere. */
    public Lanes need() {
        Lanes quotient = gap.times(gradientNorm).over(inner);
        Lanes infinite = gap.arithmetic().constant(Double.POSITIVE_INFINITY);
        Lanes positive = inner.above(0).choose(quotient, infinite);
        return counted().choose(positive, gap.arithmetic().constant(0));
    }

    /** Δ‖G‖ ≤ κ⟨G, x − z⟩; where G = 0 the left side is Δ, so that a stationary point violates. */
    public Inequality forEveryEpsilon(Lanes kappa) {
        Lanes lhs = stationary().choose(gap, gap.times(gradientNorm));
        return new Inequality("Δ‖G‖ ≤ κ⟨G, x − z⟩", lhs, kappa.times(inner), counted());
    }

    /**
     * (ε/κ)‖G‖ ≤ ⟨G, x − z⟩; where G = 0 the left side is ε/κ, so that a stationary point violates.
     *
     * @param epsilon ε &gt; 0, one row
     */
    public Inequality at(Lanes kappa, Lanes epsilon) {
        Lanes radius = epsilon.over(kappa);
        Lanes lhs = stationary().choose(radius, radius.times(gradientNorm));
        return new Inequality("(ε/κ)‖G‖ ≤ ⟨G, x − z⟩", lhs, inner, gap.above(epsilon));
    }

    /**
     * 0 ≤ cos∠(G, x − z), which is −1 at a stationary point and at an exact right angle, because no κ helps there either.
     */
    public Inequality finiteNeed() {
        Lanes zero = gap.arithmetic().constant(0);
        Lanes cosine = inner.equalTo(0).choose(zero.minus(1), inner.over(gradientNorm.times(distance)));
        return new Inequality("0 < cos∠(G, x − z)", zero, cosine, counted());
    }

    private Lanes stationary() {
        return gradientNorm.equalTo(0);
    }

    private double noise() {
        return gap.arithmetic().noise();
    }
}
