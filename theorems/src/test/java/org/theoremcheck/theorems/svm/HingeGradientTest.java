package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The listing's comment, literally: the SVM is trained on the gradients of the <em>hinge</em> of each output, labelled by class, and its
 * update lowers the hinge of the minibatch.
 *
 * <p>Checked where every hinge is at least ε, so that only the sign can fail; given up to the certificate. False for every example of
 * the class: ∂h/∂w = −y·g, so that the constraint asks for ⟨δw, −g⟩ ≥ ε whatever the label. For g = m = 2, y = ε = 1 and C ≥ ¼, δw = −½, and the hinge
 * rises from 2 to 3.
 */
@Claim(
        id = "svm.alg2.hinge-gradient",
        paper = Paper.SVM,
        at = "Algorithm 2, comment",
        section = "6 Algorithm 2",
        says = "δw = SVM({(∂h_ij/∂w, y_ij)}) lowers Σ h_ij",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class HingeGradientTest {

    @Check
    void theUpdateLowersTheHinge(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.labels());
    }

    @Mutant("labelled by the other class")
    void theOppositeLabelsLowerTheHinge(
            @ForAll(supplier = LinearisedProblems.AllActive.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, f.labels().negate());
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, Lanes labels) {
        f.hypotheses().forEach(evidence::given);
        HingeGradients trained = HingeGradients.labelled(f, labels);
        Lanes fall = trained.fall();
        Lanes doubt = trained.solution().marginErrors().sum();
        Rowwise.require(evidence, "Σ h′ ≤ Σ h", fall.negate(), doubt, trained.size());
    }
}
