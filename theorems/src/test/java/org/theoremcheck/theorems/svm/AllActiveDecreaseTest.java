package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If h_ij ≥ ε for every output fed in, the hinge over those falls by at least ‖δw‖²/C.
 *
 * <p>Checked as C(Σ h − Σ h′) ≥ ‖δw‖² − Γ. It holds because h − h′ = min(m, v) ≥ min(ε, v) = ε − ξ and C Σ (ε − ξ) ≥ ‖δw‖² − Γ ({@code svm.gain-vs-norm}).
 */
@Claim(
        id = "svm.minibatch-decrease.all-active",
        paper = Paper.SVM,
        at = "Sections 3.1 and 3.2 (amended)",
        section = "4 Hinge after a step",
        says = "h_ij ≥ ε for every output fed in ⟹ Σ h − Σ h′ ≥ ‖δw‖²/C")
class AllActiveDecreaseTest {

    @Check
    void theHingeFallsByTheSquaredNorm(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1, 1);
    }

    @Mutant("2‖δw‖²/C")
    void byTwiceThat(@ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2, 1);
    }

    @Mutant("label signs flipped")
    void theOppositeStepDecreasesIt(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1, -1);
    }

    @Mutant("h ≥ ε/2")
    void halfTheTargetSuffices(
            @ForAll(supplier = LinearisedProblems.HalfActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, 1, 1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double share, double factor, int sign) {
        evidence.given("h ≥ ε", f.target().times(share), f.deficits().least());
        HingeFall.ofAllOutputs(f).requireGain(evidence, factor, sign);
    }
}
