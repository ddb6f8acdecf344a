package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.generators.ScoredExamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * ŷ = argmax f_j is wrong if and only if Σ_j h_j ≥ 2.
 *
 * <p>Checked on one example after another, ties going to the first output. False: with f = 2 for the class and f = 1 for the other
 * output, the class wins although the other output alone has hinge 1 + 1 = 2; only ⟹ holds ({@code svm.cor1.forward}).
 */
@Claim(
        id = "svm.cor1.iff",
        paper = Paper.SVM,
        at = "Corollary 1",
        section = "5 Training error",
        says = "argmax_j f_j ≠ y ⟺ Σ_j h_j ≥ 2",
        kind = Kind.EQUIVALENCE,
        expected = Verdict.REFUTED)
class TrainingErrorIffTest {

    @Check
    void anErrorIsAHingeOfAtLeastTwo(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("threshold 1")
    void anErrorIsAHingeOfAtLeastOne(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(ScoredCohort f, Evidence evidence, double threshold) {
        f.hypotheses().forEach(evidence::given);
        Lanes large = f.hinges().atLeast(threshold);
        evidence.requireEqual(
                "e = 1{Σ h ≥ 2} for all examples",
                f.errors().equalTo(large).least(),
                f.errors().equalTo(f.errors()).least());
    }
}
