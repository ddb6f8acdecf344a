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
 * With probability ≥ 1 − δ over k fresh minibatches of ℓ independent draws, H_k − H_0 ≤ Σ_i [Ĥ_i(w_i) − Ĥ_i(w_{i−1})] + Σ_i (4B/ℓ)√(tr K_i/K)
 * + 6kBR√(ln(2k/δ)/(2ℓ)), for B fixed beforehand with ‖Δδw_i‖ ≤ B and R = sup‖∇f_j‖.
 *
 * <p>It holds by {@code svm.lemma1.amended} at δ/k for each minibatch, which is independent of the weights it meets, and {@code
 * svm.thm3.union}. Checked for k ≤ 2.
 */
@Claim(
        id = "svm.thm3.amended",
        paper = Paper.SVM,
        at = "Theorem 3 (amended)",
        section = "5 Descent with probability",
        says = "P(H_k − H_0 ≤ Σ[Ĥ_i(w_i) − Ĥ_i(w_{i−1})] + Σ(4B/ℓ)√(tr K_i/K) + 6kBR√(ln(2k/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 6 * 1024)
class TrajectoryAmendedTest {

    @Check
    void thePopulationFollowsItsMinibatches(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransfer(evidence, 1, 4, 3);
    }

    @Mutant("Ĥ_i(w_i) − Ĥ_i(w_{i−1}) dropped")
    void thePopulationFallsAnyway(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransfer(evidence, 0, 4, 3);
    }

    @Mutant("both generalisation terms dropped, δ = 0.05")
    void thePopulationFallsLikeItsMinibatches(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransferAt(evidence, 0.05, 0);
    }

    private static HingePaths paths(LinearPopulationCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        return HingePaths.of(MinibatchUpdates.of(f), false);
    }
}
