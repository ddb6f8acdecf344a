package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SvmStep;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Updates with a loose bound are not applied: w stays where ‖δw‖√tr K/ℓ exceeds the threshold.
 *
 * <p>Checked on the listing. False: there the update stands behind the condition and is made in any case. For g = 1, C ≥ 1 and
 * a threshold of ½ the term is 1, and w moves by Δ.
 */
@Claim(
        id = "svm.alg2.skip-loose",
        paper = Paper.SVM,
        at = "Section 3.2 against Algorithm 2",
        section = "6 Algorithm 2",
        says = "‖δw‖√tr K/ℓ > threshold ⟹ w stays",
        kind = Kind.TRACE,
        expected = Verdict.REFUTED)
class SkipLooseTest {

    @Check
    void looseUpdatesAreNotApplied(
            @ForAll(supplier = LinearisedProblems.WithThreshold.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("doubled terms")
    void anUpdateIsSkippedEvenAtHalfTheThreshold(
            @ForAll(supplier = LinearisedProblems.WithThreshold.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        SvmStep step = LooseStep.of(f, SvmUpdate.Loose.APPLIED);
        evidence.given("term > threshold", step.term().times(factor).above(f.threshold()));
        evidence.require(
                "‖w′ − w‖", step.next().distanceTo(step.w()), step.term().times(0));
    }
}
