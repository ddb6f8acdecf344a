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
 * E e ≤ ½H with H = E Σ_j h_j, the hinge summed over outputs, however ties are broken.
 *
 * <p>It holds because a wrong example has Σ_j h_j ≥ 2 ({@code svm.cor1.forward}); equality at f_c = f_j = 0 and no other output above −1.
 */
@Claim(
        id = "svm.cor1.sum",
        paper = Paper.SVM,
        at = "Corollary 1",
        section = "5 Training error",
        says = "E e ≤ ½·E Σ_j h_j")
class HalfTheSumTest {

    @Check
    void theErrorIsAtMostTheHinge(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.possibleErrors(), 0.5);
    }

    @Mutant("½ replaced by 0.45")
    void slightlyLessThanHalf(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        TrainingError.require(f, evidence, f.possibleErrors(), 0.45);
    }
}
