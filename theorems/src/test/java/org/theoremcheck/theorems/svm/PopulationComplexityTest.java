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
 * For F of functions into [0, 1] and ℓ independent draws, with probability ≥ 1 − δ every f ∈ F has E f ≤ Ê f + R_ℓ(F) + √(ln(2/δ)/(2ℓ)).
 *
 * <p>All samples of finite populations are gone through, so that the probability is a sum; for every δ at once. It holds by symmetrisation,
 * E sup (E f − Ê f) ≤ R_ℓ, and by McDiarmid's inequality, which would even grant ln(1/δ).
 *
 * @see <a href="https://www.jmlr.org/papers/v3/bartlett02a.html">Bartlett, Mendelson (2002), Theorem 8</a>
 */
@Claim(
        id = "svm.thm1.population",
        paper = Paper.SVM,
        at = "Theorem 1",
        section = "1 Premises",
        says = "P(∀f: E f ≤ Ê f + R_ℓ(F) + √(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class PopulationComplexityTest {

    @Check
    void theComplexityBoundsTheDeviation(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 1, 1);
    }

    @Mutant("R_ℓ dropped")
    void aSingleFunctionSpeaksForAll(
            @ForAll(supplier = PopulationClasses.class) PopulationClassCohort z, Evidence evidence) {
        conclude(z, evidence, 0, 1);
    }

    @Mutant("R_ℓ halved, as without the 2 of Definition 1")
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
        UniformDeviation.of(z).forEach(deviation -> deviation.requirePopulation(evidence, factor, root));
    }
}
