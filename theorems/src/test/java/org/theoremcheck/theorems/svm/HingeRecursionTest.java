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
 * Lemma 1 as printed: with linear outputs, Δ ≤ 1 and γ ≥ Δ, every update has H′ ≤ H − (Δ − e(γ)), where e(γ) = E(1/K)Σ_j max(1, (γ −
 * y_ju_j)₊), H is the hinge averaged over outputs, and u the linear change of the outputs, applied or raw.
 *
 * <p>It holds output by output, (m − yu)₊ − m₊ ≤ (−yu)₊ ≤ max(1, (γ − yu)₊) − Δ, for the update of an SVM as for any other. But e ≥ 1 ≥ Δ, so
 * that the bound is never below H and promises no decrease: vacuous. As e is an expectation, no probability is involved.
 */
@Claim(
        id = "svm.lemma1",
        paper = Paper.SVM,
        at = "Lemma 1",
        section = "5 Descent with probability",
        says = "H′ ≤ H − (Δ − e(γ)) for γ ≥ Δ, Δ ≤ 1, e(γ) = E max(1, (γ − yu)₊)",
        expected = Verdict.VACUOUS,
        instances = 8 * 1024)
class HingeRecursionTest {

    @Check
    void theHingeFallsByTheStepLessTheError(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.MAXIMUM);
    }

    @Mutant("max(1, (γ − yu)₊) replaced by min(1, (γ − yu)₊)")
    void theLesserSuffices(@ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.MINIMUM);
    }

    @Mutant("max(1, (γ − yu)₊) replaced by (γ − yu)₊/γ")
    void theSlackSuffices(@ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        conclude(f, evidence, MarginLoss.UNCLIPPED);
    }

    private static void conclude(LinearPopulationCohort f, Evidence evidence, MarginLoss loss) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("Δ ≤ 1", f.step(), f.step().times(0).plus(1));
        evidence.given("Δ ≤ γ", f.step(), f.gamma());
        MinibatchUpdates updates = MinibatchUpdates.of(f);
        Lanes promised = updates.promised(loss);
        evidence.observe("Δ − e, greatest over minibatches", promised);
        evidence.vacuous(promised.atMost(0));
        updates.requireFall(evidence, loss, 1, true);
        updates.requireFall(evidence, loss, 1, false);
    }
}
