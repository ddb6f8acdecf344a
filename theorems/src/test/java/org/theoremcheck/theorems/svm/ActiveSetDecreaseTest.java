package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Σ h′ ≤ Σ h over all outputs when only those with h_ij &gt; 0 are fed in.
 *
 * <p>Given up to Σ‖g_ij‖√(2Γ). False: an output left out may become active, and by more than the others gain. For yg = −1 and 2, m = 1 and 0, ε = C = 1, δw = −1, and Σ h rises from 1 to 2.
 */
@Claim(
        id = "svm.minibatch-decrease.active-set",
        paper = Paper.SVM,
        at = "Sections 3.1 and 3.2",
        section = "4 Hinge after a step",
        says = "Σ h′_ij ≤ Σ h_ij, active outputs fed in, sums over all",
        expected = Verdict.REFUTED)
class ActiveSetDecreaseTest {

    @Check
    void theHingeOfTheMinibatchFalls(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        ofActiveOutputs(f).requireDecrease(evidence, 1);
    }

    @Mutant("a tenth of the step")
    void aSmallStepDecreasesIt(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        ofActiveOutputs(f).requireDecrease(evidence, 0.1);
    }

    private static HingeFall ofActiveOutputs(LinearisedCohort f) {
        Lanes box = f.hinges().above(0).times(f.box());
        return new HingeFall(f, f.programme().with(f.target(), box).solve());
    }
}
