package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Rademacher;
import org.theoremcheck.engine.certificate.SpectralNorm;
import org.theoremcheck.engine.problem.MarginSampleCohort;
import org.theoremcheck.generators.MarginSamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * R̂_ℓ of the linear functions of norm at most B is at most (2B/ℓ)·√tr K.
 *
 * <p>All signs are enumerated, ℓ ≤ 6. It holds by Jensen: (E‖Σ σ_ix_i‖)² ≤ E‖Σ σ_ix_i‖² = tr K; equality for orthogonal points, and for one. The other way
 * round the ratio can fall to 1/√2, for a duplicated point.
 *
 * @see <a href="https://www.jmlr.org/papers/v3/bartlett02a.html">Bartlett, Mendelson (2002), Lemma 22</a>
 */
@Claim(
        id = "svm.rad-linear",
        paper = Paper.SVM,
        at = "Theorem 2, premise",
        section = "1 Premises",
        says = "R̂_ℓ({⟨v, ·⟩ : ‖v‖ ≤ B}) = (2B/ℓ)·E‖Σ σ_ix_i‖ ≤ (2B/ℓ)·√tr K")
class LinearRademacherTest {

    @Check
    void theTraceBoundsTheComplexity(@ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.trace(), 2);
    }

    @Mutant("√tr K replaced by √λ_max(K)")
    void theGreatestEigenvalueBoundsIt(
            @ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, SpectralNorm.squared(s.x()), 2);
    }

    @Mutant("2 replaced by 1.9")
    void aSmallerFactorBoundsIt(@ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        conclude(s, evidence, s.trace(), 1.9);
    }

    @Mutant("at least ¾ of the bound")
    void threeQuartersOfTheBoundAreReached(
            @ForAll(supplier = MarginSamples.class) MarginSampleCohort s, Evidence evidence) {
        s.hypotheses().forEach(evidence::given);
        Lanes bound = s.radius().times(2).over(s.examples()).times(s.trace().sqrt());
        evidence.require("¾ of the bound", bound.times(0.75), Rademacher.ofBall(s.x(), s.radius()));
    }

    private static void conclude(MarginSampleCohort s, Evidence evidence, Lanes square, double factor) {
        s.hypotheses().forEach(evidence::given);
        Lanes complexity = Rademacher.ofBall(s.x(), s.radius());
        Lanes bound = s.radius().times(factor).over(s.examples()).times(square.sqrt());
        Lanes some = bound.equalTo(0);
        evidence.observe("R̂/bound", some.choose(some, complexity.over(some.choose(some, bound))));
        evidence.require("R̂_ℓ", complexity, bound);
    }
}
