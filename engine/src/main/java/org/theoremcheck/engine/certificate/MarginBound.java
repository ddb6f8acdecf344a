package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * The two terms by which an expectation may exceed its mean over a sample, uniformly over linear functions of norm at most B with
 * probability at least 1 − δ: (4B/(ℓγ))·√tr K and 3√(ln(2/δ)/(2ℓ)).
 *
 * @param examples ℓ ≥ 1, one row
 * @param complexity 4, or what stands in its place
 * @param confidence 3, or what stands in its place; &gt; 0
 * @see <a href="https://doi.org/10.1017/CBO9780511809682">Shawe-Taylor, Cristianini (2004), Theorem 4.17</a>
 */
public record MarginBound(Lanes examples, double complexity, double confidence) {
    /** exp(−700) is near the least normal double; P(·) is not known more finely than that. */
    private static final double LEAST_EXPONENT = 700;

    /** The factors 4 and 3. */
    public static MarginBound of(Lanes examples) {
        return new MarginBound(examples, 4, 3);
    }

    /** (4B/(ℓγ))·√tr K. @param trace tr K, any number of rows */
    public Lanes complexityTerm(Lanes radius, Lanes gamma, Lanes trace) {
        return trace.sqrt().times(radius.times(complexity)).over(examples.times(gamma));
    }

    /** 3√(ln(2/δ)/(2ℓ)). @param delta δ in (0, 1) */
    public Lanes confidenceTerm(Lanes delta) {
        Lanes log = delta.over(2).log().negate();
        return log.over(examples.times(2)).sqrt().times(confidence);
    }

    /** The δ whose confidence term is x, 2exp(−2ℓ(x/3)²); 1 or more where every δ below 1 has a greater one. @param x ≥ 0, any number of rows */
    public Lanes granted(Lanes x) {
        Lanes exponent = x.over(confidence).square().times(examples).times(2);
        return exponent.min(LEAST_EXPONENT).negate().exp().times(2);
    }
}
