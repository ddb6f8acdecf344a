package org.theoremcheck.theorems.svm;

import java.util.Arrays;
import java.util.List;
import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.certificate.Rademacher;
import org.theoremcheck.engine.problem.PopulationClassCohort;
import org.theoremcheck.engine.problem.SampleSpace;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/**
 * What Theorem 1 speaks of, exactly and for every δ at once: a claim P(X &gt; c·√(ln(2/δ)/(2ℓ))) ≤ δ for all δ is one inequality between the
 * law of X and the inverse of the confidence term.
 *
 * @param name of the class and population
 * @param law of the sample
 * @param gap sup_f (E f − Ê f), one row per sample
 * @param sampled R̂_ℓ(F), one row per sample
 * @param expected R_ℓ(F), one row
 * @param size ℓ
 */
record UniformDeviation(String name, FiniteLaw law, Lanes gap, Lanes sampled, Lanes expected, int size) {

    /**
     * Three of them: the class of the instance on all samples; the indicator of the first atom on larger ones; and all indicators on N
     * equally likely points, looked at where no point is drawn twice.
     */
    static List<UniformDeviation> of(PopulationClassCohort z) {
        return List.of(ofClass(z), ofIndicator(z), ofSubsets(z));
    }

    private static UniformDeviation ofClass(PopulationClassCohort z) {
        SampleSpace samples = z.samples();
        LaneArithmetic arithmetic = z.points().arithmetic();
        Matrix f = z.values();
        Lanes means = z.expectations();
        Lanes[] gap = new Lanes[samples.counts().size()];
        Lanes[] sampled = new Lanes[gap.length];
        for (int s = 0; s < gap.length; s++) {
            int[] counts = samples.counts().get(s);
            double[] k = Arrays.stream(counts).asDoubleStream().toArray();
            Lanes sums = f.times(Matrix.column(arithmetic.of(k, k.length, 1))).entries();
            gap[s] = means.minus(sums.over(samples.size())).greatest();
            sampled[s] = Rademacher.ofFunctions(f, counts);
        }
        Lanes complexity = arithmetic.stack(sampled);
        FiniteLaw law = samples.law();
        return new UniformDeviation(
                "the class", law, arithmetic.stack(gap), complexity, law.mean(complexity), samples.size());
    }

    private static UniformDeviation ofIndicator(PopulationClassCohort z) {
        SampleSpace samples = z.ofFirstAtom();
        Lanes complexity = Rademacher.ofIndicator(z.points().arithmetic(), z.size());
        FiniteLaw law = samples.law();
        Lanes gap = samples.frequency(0).negate().plus(z.probabilities().row(0));
        return new UniformDeviation("one indicator", law, gap, complexity, law.mean(complexity), z.size());
    }

    /** Repeated points have less complexity, so that R_ℓ is at most that of ℓ different ones. */
    private static UniformDeviation ofSubsets(PopulationClassCohort z) {
        Lanes n = z.points();
        Lanes complexity = Rademacher.ofSubsets(n.arithmetic(), z.size());
        Lanes different = SampleSpace.allDifferent(z.size(), n);
        Lanes gap = n.minus(z.size()).over(n);
        return new UniformDeviation("all subsets", new FiniteLaw(different), gap, complexity, complexity, z.size());
    }

    /** Conclusion: P(some E f &gt; Ê f + factor·R_ℓ + c) ≤ δ for every δ. @param root of ℓ in the confidence term, 1 for √ℓ and 2 for ℓ */
    void requirePopulation(Evidence evidence, double factor, int root) {
        Lanes x = gap.minus(expected.times(factor));
        evidence.require(
                "E f ≤ Ê f + R + c, " + name,
                law.failure(x, granted(x, 1, root)),
                x.arithmetic().constant(1));
    }

    /** Conclusion: P(not E f ≤ Ê f + factor·R_ℓ + c ≤ Ê f + factor·R̂_ℓ + 3c for all f) ≤ δ, and the same without the middle, for every δ. */
    void requireEmpirical(Evidence evidence, double factor, int root) {
        Lanes one = gap.arithmetic().constant(1);
        Lanes chain = gap.minus(expected.times(factor))
                .max(expected.minus(sampled).times(factor).over(2));
        Lanes ends = gap.minus(sampled.times(factor));
        evidence.require("the chain on one event, " + name, law.failure(chain, granted(chain, 1, root)), one);
        evidence.require("E f ≤ Ê f + R̂ + 3c, " + name, law.failure(ends, granted(ends, 3, root)), one);
    }

    /** P(factor·R̂_ℓ + 3c ≥ 1) at this δ: where the bound says nothing. */
    Lanes silent(double delta) {
        Lanes c = bound(3, 1).confidenceTerm(gap.arithmetic().constant(delta));
        return law.chance(sampled.plus(c).atLeast(1));
    }

    private Lanes granted(Lanes x, double confidence, int root) {
        return bound(confidence, root).granted(x.max(0));
    }

    private MarginBound bound(double confidence, int root) {
        return new MarginBound(gap.arithmetic().constant(Math.pow(size, root)), 0, confidence);
    }
}
