package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 3 in the bound reading where nothing saturates: minibatches are drawn from B ∝ nD, every output of an active example has m ≥ Δ = γ,
 * and the satisfied examples feel no update. Then H over D falls by Δ − rhs, without a factor, with probability ≥ 1 − δ.
 *
 * <p>Refuted by an active example of probability ¼, m = yg = C = Δ = γ = 1, and 64 draws: it falls by 1 and H by ¼ only, while 1 − 4/8 is
 * promised, and the confidence term is less than the remaining ¼ for δ &gt; 0.83. Were that example the whole population, it would hold. The
 * factor that is missing is {@code svm.thm3.importance}.
 */
@Claim(
        id = "svm.thm3.reweighting",
        paper = Paper.SVM,
        at = "Theorem 3",
        section = "5 Descent with probability",
        says = "n = 0 on a part of the population ⟹ P(H′ ≤ H − (Δ − rhs)) ≥ 1 − δ, minibatch from B ∝ nD",
        expected = Verdict.REFUTED,
        instances = 8 * 1024)
class ReweightingTest {

    @Check
    void thePopulationFallsLikeItsActivePart(
            @ForAll(supplier = LinearPopulations.PartlyActive.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 4);
    }

    @Mutant("4 replaced by 5")
    void moreComplexityMakesUpForTheFactor(
            @ForAll(supplier = LinearPopulations.PartlyActive.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, 5);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, double complexity) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("γ = Δ", f.gamma().equalTo(f.step()));
        MinibatchUpdates updates = MinibatchUpdates.ofFirstAtom(f);
        Lanes first = updates.shares(0);
        Lanes m = f.deficits();
        Lanes satisfied = m.greatestEvery(f.outputs()).atMost(0);
        Lanes still = f.squares().equalTo(0);
        evidence.given(
                "m ≥ Δ at the first example", f.step(), m.slice(0, f.outputs()).least());
        evidence.given(
                "m ≤ 0 and g = 0 at the others", satisfied.and(still).or(first).least());
        HingePaths.ofOnly(updates).requirePromisedFall(evidence, complexity);
    }
}
