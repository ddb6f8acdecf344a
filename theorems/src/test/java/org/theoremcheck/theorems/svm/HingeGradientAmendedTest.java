package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Labelled −1 throughout, the gradients of the hinges ask for what is meant: where every hinge is at least ε, Σ h falls by at least
 * ‖δw‖²/C.
 *
 * <p>Checked as C(Σ h − Σ h′) ≥ ‖δw‖² − Γ. It holds because −∂h/∂w = y·g, so that this is {@code svm.minibatch-decrease.all-active}.
 */
@Claim(
        id = "svm.alg2.hinge-gradient.amended",
        paper = Paper.SVM,
        at = "Algorithm 2, comment (amended)",
        section = "6 Algorithm 2",
        says = "h_ij ≥ ε, δw = SVM({(∂h_ij/∂w, −1)}) ⟹ Σ h − Σ h′ ≥ ‖δw‖²/C",
        kind = Kind.TRACE)
class HingeGradientAmendedTest {

    @Check
    void theUpdateLowersTheHinge(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.target().arithmetic().constant(-1));
    }

    @Mutant("labelled by class")
    void theLabelsAreThoseOfTheClasses(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.labels());
    }

    @Mutant("labelled +1")
    void theLabelsArePositive(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.target().arithmetic().constant(1));
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Lanes labels) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("h ≥ ε", f.target(), f.deficits().least());
        HingeGradients trained = HingeGradients.labelled(f, labels);
        Lanes square = trained.solution().direction().normSquared();
        evidence.cover("δw ≠ 0", square.above(0), 0.3);
        Rowwise.require(
                evidence,
                "‖δw‖²/C ≤ Σ h − Σ h′",
                square.minus(trained.solution().gap()),
                trained.fall().times(f.box()),
                square.plus(trained.size().times(f.box())));
    }
}
