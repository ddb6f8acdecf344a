package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.certificate.FiniteLaw;
import org.theoremcheck.engine.certificate.MarginBound;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.engine.problem.SampleSpace;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/**
 * N equally likely examples with one output, orthonormal gradients and the same deficit m, looked at where no one is drawn twice: the SVM gives each of
 * the ℓ drawn the margin a = min(C, 1), and the others none, with ‖δw‖ = a√ℓ and tr K = ℓ.
 *
 * @param different P(no example is drawn twice)
 * @param rise Ĥ′ − Ĥ ≤ 0; H′ − H is ℓ/N of it
 * @param share ℓ/N, at most 1
 * @param length ‖Δδw‖
 */
record OrthonormalUpdate(FiniteLaw different, Lanes rise, Lanes share, Lanes length, int size) {

    /** With the first deficit of f, its C, Δ, ℓ and N. */
    static OrthonormalUpdate of(LinearPopulationCohort f) {
        LaneArithmetic arithmetic = f.step().arithmetic();
        Lanes n = f.points();
        Lanes different = SampleSpace.allDifferent(f.size(), n);
        Lanes m = f.deficits().row(0);
        Lanes u = f.box().min(1).times(f.step());
        Lanes rise = m.minus(u).max(0).minus(m.max(0));
        Lanes share = arithmetic.constant(f.size()).over(n).min(1);
        Lanes length = u.times(arithmetic.constant(f.size()).sqrt());
        return new OrthonormalUpdate(new FiniteLaw(different), rise, share, length, f.size());
    }

    /** Conclusion: P(H′ − H > Ĥ′ − Ĥ + complexity + 2·confidence·‖Δδw‖c) ≤ δ for every δ. */
    void requireTransfer(Evidence evidence, double complexity, double confidence) {
        MarginBound bound = bound(complexity, confidence);
        Lanes x = excess(bound);
        Lanes range = length.times(2);
        Lanes granted = bound.granted(x.max(0).over(range.above(0).choose(range, range.plus(1))));
        evidence.require("P(H′ − H is greater)/δ, orthonormal", different.failure(x, granted), one());
    }

    /** Conclusion: P(H′ − H > Ĥ′ − Ĥ + complexity) ≤ δ. */
    void requireTransferAt(Evidence evidence, double delta, double complexity) {
        Lanes fails = excess(bound(complexity, 1)).above(0);
        evidence.require("P(H′ − H is greater), orthonormal", different.chance(fails), one().times(delta));
    }

    private Lanes excess(MarginBound bound) {
        return rise.times(share).minus(rise).minus(bound.complexityTerm(length, one(), one().times(size)));
    }

    private MarginBound bound(double complexity, double confidence) {
        return new MarginBound(one().times(size), complexity, confidence);
    }

    private Lanes one() {
        return rise.arithmetic().constant(1);
    }
}
