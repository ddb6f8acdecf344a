package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearPopulationCohort;
import org.theoremcheck.generators.LinearPopulations;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With probability ≥ 1 − δ over a minibatch of ℓ independent draws, for B fixed beforehand with ‖Δδw‖ ≤ B and R = sup‖∇f_j‖: H′ − H ≤ [Ĥ′ − Ĥ]
 * + (4B/ℓ)√(tr K/K) + 6BR√(ln(2/δ)/(2ℓ)), with H and the minibatch’s Ĥ averaged over outputs, and tr K over all ℓK gradients.
 *
 * <p>It holds by Theorem 1 for the changes of the hinge, which are 1-Lipschitz in the change of the output, vanish with it and lie in [−BR,
 * BR]. Checked for B the greatest ‖Δδw‖ of any minibatch, and on orthonormal gradients of which no one is drawn twice.
 */
@Claim(
        id = "svm.lemma1.amended",
        paper = Paper.SVM,
        at = "Lemma 1 (amended)",
        section = "5 Descent with probability",
        says = "P(H′ − H ≤ [Ĥ′ − Ĥ] + (4B/ℓ)√(tr K/K) + 6BR√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 8 * 1024)
class HingeDescentAmendedTest {

    @Check
    void thePopulationFollowsTheMinibatch(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        HingePaths.of(MinibatchUpdates.of(given(f, evidence)), false).requireTransfer(evidence, 1, 4, 3);
        OrthonormalUpdate.of(f).requireTransfer(evidence, 4, 3);
    }

    @Mutant("Ĥ′ − Ĥ dropped")
    void thePopulationFallsAnyway(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        HingePaths.of(MinibatchUpdates.of(given(f, evidence)), false).requireTransfer(evidence, 0, 4, 3);
    }

    @Mutant("both generalisation terms dropped, δ = 0.05")
    void thePopulationFallsLikeTheMinibatch(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        HingePaths.of(MinibatchUpdates.of(given(f, evidence)), false).requireTransferAt(evidence, 0.05, 0);
    }

    @Mutant("½ and no confidence term, δ = 0.05")
    void anEighthOfTheComplexitySuffices(
            @ForAll(supplier = LinearPopulations.class) LinearPopulationCohort f, Evidence evidence) {
        OrthonormalUpdate.of(given(f, evidence)).requireTransferAt(evidence, 0.05, 0.5);
    }

    private static LinearPopulationCohort given(LinearPopulationCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        return f;
    }
}
