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
 * With the same minibatch at all of k steps the bound of {@code svm.thm3.amended} holds too, even at δ in place of δ/k: with probability ≥ 1 −
 * δ, H_k − H_0 ≤ [Ĥ_k − Ĥ_0] + (4kB/ℓ)√(tr K/K) + 6kBR√(ln(2/δ)/(2ℓ)).
 *
 * <p>Independence of the minibatches is not needed where outputs are linear: the steps add up to one update of norm at most kB, for which it
 * is {@code svm.lemma1.amended}. Checked for k ≤ 2.
 */
@Claim(
        id = "svm.thm3.amended.reused",
        paper = Paper.SVM,
        at = "Theorem 3 (derived)",
        section = "5 Descent with probability",
        says =
                "one minibatch for all steps ⟹ P(H_k − H_0 ≤ [Ĥ_k − Ĥ_0] + (4kB/ℓ)√(tr K/K) + 6kBR√(ln(2/δ)/(2ℓ))) ≥ 1 − δ",
        instances = 6 * 1024)
class ReusedMinibatchTest {

    @Check
    void thePopulationFollowsItsMinibatch(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransfer(evidence, 1, 4, 3);
    }

    @Mutant("Ĥ_k − Ĥ_0 dropped")
    void thePopulationFallsAnyway(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransfer(evidence, 0, 4, 3);
    }

    @Mutant("both generalisation terms dropped, δ = 0.05")
    void thePopulationFallsLikeItsMinibatch(
            @ForAll(supplier = LinearPopulations.Trajectories.class) LinearPopulationCohort f, Evidence evidence) {
        paths(f, evidence).requireTransferAt(evidence, 0.05, 0);
    }

    private static HingePaths paths(LinearPopulationCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        return HingePaths.ofReused(MinibatchUpdates.of(f));
    }
}
