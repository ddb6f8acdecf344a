package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.generators.ScoredExamples;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * E e ≤ ½H with H = E (1/K)Σ_j h_j, the hinge averaged over outputs as in the experiments.
 *
 * <p>Ties go to the first output. False: for K = 2 and f = (0, 0) with the second output as class, e = 1, but H = 1.
 */
@Claim(
        id = "svm.cor1.average",
        paper = Paper.SVM,
        at = "Corollary 1, loss of Section 4.2",
        section = "5 Training error",
        says = "E e ≤ ½·E (1/K)Σ_j h_j",
        expected = Verdict.REFUTED)
class HalfTheAverageTest {

    @Check
    void theErrorIsAtMostTheHinge(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.errors(), 0.5 / f.outputs());
    }

    @Mutant("½ replaced by ¾")
    void threeQuartersAreEnough(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.errors(), 0.75 / f.outputs());
    }
}
