package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.generators.ScoredExamples;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * E e ≤ (K/2)H with H = E (1/K)Σ_j h_j, the hinge averaged over K outputs, however ties are broken.
 *
 * <p>It is {@code svm.cor1.sum} with the average written out, and as sharp.
 */
@Claim(
        id = "svm.cor1.average-amended",
        paper = Paper.SVM,
        at = "Corollary 1, loss of Section 4.2 (amended)",
        section = "5 Training error",
        says = "E e ≤ (K/2)·E (1/K)Σ_j h_j")
class HalfTheAverageAmendedTest {

    @Check
    void theErrorIsAtMostTheHinge(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.possibleErrors(), 0.5);
    }

    @Mutant("K/2 replaced by (K − 1)/2")
    void oneOutputLess(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.possibleErrors(), (f.outputs() - 1) / (2.0 * f.outputs()));
    }
}
