package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.MarginPopulationCohort;
import org.theoremcheck.engine.problem.SampleSpace;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * What Theorem 2 speaks of, exactly: over all samples of ℓ independent draws, by how much the expected loss of the worst linear function with
 * ‖v‖ ≤ B exceeds its mean slack.
 *
 * @param name of the population
 * @param law of the sample
 * @param excess sup_v (E loss − Σ ξ_i/(ℓ·unit)), averaged over outputs; one row per sample
 * @param trace tr K over all examples and outputs, one row per sample
 * @param greatest λ_max(K), for one output, one row per sample
 * @param radius B
 */
record MarginLaw(String name, FiniteLaw law, Lanes excess, Lanes trace, Lanes greatest, Lanes radius, Lanes gamma) {

    /**
     * The points of the instance. Loss and slack are piecewise linear in v, so that the supremum is attained at a bend, at 0 or at ±B.
     *
     * @param unit what slacks are divided by, γ in Theorem 2
     */
    static MarginLaw ofPoints(MarginPopulationCohort p, MarginLoss loss, Lanes unit) {
        SampleSpace samples = p.samples();
        Matrix signed = p.signed();
        Lanes bends = bends(p, loss);
        Lanes[] excess = new Lanes[bends.rows()];
        for (int c = 0; c < excess.length; c++) {
            Lanes z = signed.entries().times(bends.row(c));
            Lanes losses = overOutputs(loss.of(z, p.gamma()), signed);
            Lanes slacks = overOutputs(p.gamma().minus(z).max(0).over(unit), signed);
            Lanes expected = p.probabilities().dot(losses);
            excess[c] = samples.means(slacks).negate().plus(expected);
        }
        Lanes worst = excess[0];
        for (Lanes other : excess) {
            worst = worst.max(other);
        }
        Lanes trace = samples.means(p.squares()).times(samples.size());
        return new MarginLaw("points", samples.law(), worst, trace, trace, p.radius(), p.gamma());
    }

    /** N equally likely orthonormal points, with v = γ Σ y_ix_i over the drawn and B = γ√ℓ: no slack, and margin 0 at every other point. */
    static MarginLaw ofOrthonormal(MarginPopulationCohort p, MarginLoss loss) {
        LaneArithmetic arithmetic = p.gamma().arithmetic();
        Lanes radius = p.gamma().times(arithmetic.constant(p.size()).sqrt());
        Lanes trace = p.outputs().times(p.size());
        Lanes excess = excessOfDifferent(p, loss, p.gamma().times(0));
        return new MarginLaw(
                "orthonormal points", different(p), excess, trace, arithmetic.constant(1), radius, p.gamma());
    }

    /**
     * N equally likely points e₀ + e_i, i = 1 … N, with label 1: v = (γ − 1)e₀ + Σ e_i over the drawn has margin γ on those and γ − 1 on the
     * others, with B = ‖v‖, tr K = 2ℓ and λ_max(K) = ℓ + 1.
     */
    static MarginLaw ofOffset(MarginPopulationCohort p, MarginLoss loss) {
        Lanes one = p.gamma().arithmetic().constant(1);
        Lanes others = p.gamma().minus(1);
        Lanes radius = others.square().plus(p.size()).sqrt();
        Lanes trace = p.outputs().times(2 * p.size());
        Lanes excess = excessOfDifferent(p, loss, others);
        return new MarginLaw(
                "points with an offset", different(p), excess, trace, one.times(p.size() + 1), radius, p.gamma());
    }

    /** That no point is drawn twice: the only samples that are looked at. */
    private static FiniteLaw different(MarginPopulationCohort p) {
        return new FiniteLaw(SampleSpace.allDifferent(p.size(), p.points()));
    }

    /** E loss for margin γ on ℓ of N points and another on the others; no slack. */
    private static Lanes excessOfDifferent(MarginPopulationCohort p, MarginLoss loss, Lanes otherMargin) {
        Lanes met = p.gamma().arithmetic().constant(p.size()).over(p.points()).min(1);
        Lanes others = met.negate().plus(1);
        return loss.of(p.gamma(), p.gamma())
                .times(met)
                .plus(loss.of(otherMargin, p.gamma()).times(others));
    }

    /** Conclusion: Theorem 2 for this loss on the points of the instance. @param complexity 4, or what stands in its place */
    static void requireOnPoints(MarginPopulationCohort p, MarginLoss loss, double complexity, Evidence evidence) {
        p.hypotheses().forEach(evidence::given);
        MarginLaw law = ofPoints(p, loss, p.gamma());
        Lanes examples = p.gamma().arithmetic().constant(p.size());
        law.require(evidence, new MarginBound(examples, complexity, 3), law.trace());
    }

    /** Conclusion: P(excess > complexity + confidence) ≤ δ for every δ. @param square stands for tr K, one row per sample */
    void require(Evidence evidence, MarginBound bound, Lanes norm, Lanes square, Lanes range) {
        Lanes x = excess.minus(bound.complexityTerm(norm, gamma, square));
        Lanes granted = bound.granted(x.max(0).over(range));
        evidence.require(
                "P(some g fails)/δ, " + name,
                law.failure(x, granted),
                x.arithmetic().constant(1));
    }

    /** The same with B, and values of the loss that differ by at most 1. */
    void require(Evidence evidence, MarginBound bound, Lanes square) {
        require(evidence, bound, radius, square, gamma.arithmetic().constant(1));
    }

    /** Conclusion: P(excess > complexity) ≤ δ, without a confidence term. */
    void requireAt(Evidence evidence, double delta, MarginBound bound) {
        Lanes fails = excess.above(bound.complexityTerm(radius, gamma, trace));
        evidence.require(
                "P(some g fails), " + name,
                law.chance(fails),
                fails.arithmetic().constant(delta));
    }

    /** The greatest excess over the complexity term, over samples that can occur; 0 where that term is. */
    Lanes strain(MarginBound bound) {
        Lanes complexity = bound.complexityTerm(radius, gamma, trace);
        Lanes some = complexity.above(0).and(law.probability().above(0));
        return some.choose(excess.over(complexity.max(Double.MIN_NORMAL)), excess.times(0))
                .greatest();
    }

    /** P(complexity + confidence ≥ 1) at this δ: where the bound says nothing about a loss of at most 1. */
    Lanes silent(MarginBound bound, double delta) {
        Lanes confidence = bound.confidenceTerm(gamma.arithmetic().constant(delta));
        return law.chance(
                bound.complexityTerm(radius, gamma, trace).plus(confidence).atLeast(1));
    }

    private static Lanes overOutputs(Lanes values, Matrix shape) {
        return values.sumEvery(shape.columns()).over(shape.columns());
    }

    /** 0, ±B and the v in [−B, B] at which some y_ajx_ajv is γ or where the loss bends. */
    private static Lanes bends(MarginPopulationCohort p, MarginLoss loss) {
        Lanes s = p.signed().entries();
        Lanes b = p.radius();
        Lanes divisor = s.equalTo(0).choose(s.plus(1), s);
        Lanes one = p.gamma().over(divisor).max(b.negate()).min(b);
        Lanes other = loss.kink(p.gamma()).over(divisor).max(b.negate()).min(b);
        return s.arithmetic().stack(b, b.negate(), b.times(0), one, other);
    }
}
