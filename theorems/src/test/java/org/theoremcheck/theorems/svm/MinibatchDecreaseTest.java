package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Updates lead to a decrease of the minibatch's hinge: Σ h′ ≤ Σ h when all ℓK outputs are fed in.
 *
 * <p>Given up to Σ‖g_ij‖√(2Γ). False because satisfied outputs pull as hard as active ones: a satisfied output with a large gradient
 * moves a borderline one with a small gradient of opposite sign into the hinge. For yg = 2 and −1, m = 0, ε = 1 and C ≥ 1, δw = ½, and Σ h rises from 0 to ½.
 */
@Claim(
        id = "svm.minibatch-decrease",
        paper = Paper.SVM,
        at = "Sections 3.1 and 3.2",
        section = "4 Hinge after a step",
        says = "Σ h′_ij ≤ Σ h_ij, all outputs fed in",
        expected = Verdict.REFUTED)
class MinibatchDecreaseTest {

    @Check
    void theHingeOfTheMinibatchFalls(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        HingeFall.ofAllOutputs(f).requireDecrease(evidence, 1);
    }

    @Mutant("a tenth of the step")
    void aSmallStepDecreasesIt(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        HingeFall.ofAllOutputs(f).requireDecrease(evidence, 0.1);
    }
}
