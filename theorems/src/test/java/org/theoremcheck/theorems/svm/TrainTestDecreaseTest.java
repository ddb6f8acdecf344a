package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Once the sample is sufficiently large, each update reduces the error over training and test set: in the limit ℓ = |D|, where the minibatch is
 * the population, H_D(w + Δδw) ≤ H_D(w) for the average hinge H_D.
 *
 * <p>The SVM has target 1 and Δ is the ε of the instances, given up to the certificate. False for the same reason as {@code svm.minibatch-decrease}: no sample is large enough
 * to make an update that raises the hinge of its own minibatch lower that of the population. For yg = −1 and 2,
 * m = 0, C = 2 and Δ = 2, Δδw = 1, and H rises from 0 to ½.
 */
@Claim(
        id = "svm.train-test-decrease",
        paper = Paper.SVM,
        at = "Section 3.2",
        section = "4 Hinge after a step",
        says = "minibatch = population ⟹ H_D(w + Δδw) ≤ H_D(w)",
        expected = Verdict.REFUTED)
class TrainTestDecreaseTest {

    @Check
    void theHingeOfThePopulationFalls(
            @ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a tenth of the step")
    void aSmallStepDecreasesIt(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 0.1);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double multiple) {
        f.hypotheses().forEach(evidence::given);
        Lanes step = f.target();
        SvmSolution solution =
                f.programme().with(step.arithmetic().constant(1), f.box()).solve();
        Lanes changes = solution.margins().times(step);
        Lanes before = f.hinges().mean();
        Lanes after = f.hingesAfter(changes.times(multiple)).mean();
        Lanes doubt = solution.marginErrors().times(step).mean();
        Lanes size = f.deficits().abs().plus(changes.abs()).mean();
        Rowwise.require(evidence, "H(w + Δδw) ≤ H(w)", after.minus(before), doubt, size);
    }
}
