package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With the target of each output capped at its hinge, ε_ij = min(ε, h_ij), and all outputs fed in, Σ h falls by at least ‖δw‖²/C for any margins.
 *
 * <p>Checked as C(Σ h − Σ h′) ≥ ‖δw‖² − Γ. It holds because h_ij − h′_ij ≥ min(ε_ij, v_ij) = ε_ij − ξ_ij whether v_ij is positive or not.
 */
@Claim(
        id = "svm.capped-target",
        paper = Paper.SVM,
        at = "Section 3.1 (derived)",
        section = "4 Hinge after a step",
        says = "ε_ij = min(ε, h_ij), all outputs fed in ⟹ Σ h − Σ h′ ≥ ‖δw‖²/C")
class CappedTargetTest {

    @Check
    void theHingeFallsByTheSquaredNorm(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        of(f, f.hinges().min(f.target())).requireGain(evidence, 1, 1);
    }

    @Mutant("2‖δw‖²/C")
    void byTwiceThat(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        of(f, f.hinges().min(f.target())).requireGain(evidence, 2, 1);
    }

    @Mutant("label signs flipped")
    void theOppositeStepDecreasesIt(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        of(f, f.hinges().min(f.target())).requireGain(evidence, 1, -1);
    }

    @Mutant("cap dropped")
    void noCapIsNeeded(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        of(f, f.target()).requireGain(evidence, 1, 1);
    }

    private static HingeFall of(LinearisedCohort f, Lanes target) {
        return new HingeFall(f, f.programme().with(target, f.box()).solve());
    }
}
