package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PopulationClassCohort;
import org.theoremcheck.generators.PopulationClasses;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For F of functions into [0, 1] and ℓ independent draws, with probability ≥ 1 − δ every f ∈ F has E f ≤ Ê f + R_ℓ(F) + c ≤ Ê f + R̂_ℓ(F) + 3c with
 * c = √(ln(2/δ)/(2ℓ)).
 *
 * <p>Both inequalities on one event. All samples of finite populations are gone through, so that the probability is a sum; for every δ at
 * once. It holds because one example moves R̂_ℓ by at most 2/ℓ, so that McDiarmid's inequality gives each of the two a failure of δ/2. How often the
 * bound is silent (R̂_ℓ + 3c ≥ 1 although f ≤ 1) is reported for δ = 0.05.
 *
 * @see <a href="https://www.jmlr.org/papers/v3/bartlett02a.html">Bartlett, Mendelson (2002), Theorems 8 and 11</a>
 */
@Claim(
        id = "svm.thm1.empirical",
        paper = Paper.SVM,
        at = "Theorem 1",
        section = "1 Premises",
        says = "P(∀f: E f ≤ Ê f + R_ℓ(F) + c ≤ Ê f + R̂_ℓ(F) + 3c) ≥ 1 − δ, c = √(ln(2/δ)/(2ℓ))",
        instances = 8 * 1024)
class SampleComplexityTest {

    @Check
    void theComplexityOfTheSampleBoundsTheDeviation(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 1, 1);
        UniformDeviation.of(z)
                .forEach(deviation ->
                        evidence.observe("silent at δ = 0.05, " + deviation.name(), deviation.silent(0.05)));
    }

    @Mutant("R̂_ℓ dropped")
    void aSingleFunctionSpeaksForAll(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 0, 1);
    }

    @Mutant("R̂_ℓ halved, as without the 2 of Definition 1")
    void halfTheComplexitySuffices(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 0.5, 1);
    }

    @Mutant("√(ln(2/δ)/(2ℓ²))")
    void deviationsFallLikeOneOverTheSampleSize(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 1, 2);
    }

    private static void conclude(PopulationClassCohort z, Evidence evidence, double factor, int root) {
        z.hypotheses().forEach(evidence::given);
        UniformDeviation.of(z).forEach(deviation -> deviation.requireEmpirical(evidence, factor, root));
    }
}
