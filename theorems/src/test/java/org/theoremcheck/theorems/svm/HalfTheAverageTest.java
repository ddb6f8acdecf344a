package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.generators.ScoredExamples;
import org.theoremcheck.kernels.lane.Lanes;
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
        conclude(f, evidence, f.hinges().mean().over(f.outputs()), 0.5);
    }

    @Mutant("½ replaced by ¼")
    void aQuarterIsEnough(@ForAll(supplier = ScoredExamples.class) ScoredCohort f, Evidence evidence) {
        conclude(f, evidence, f.hinges().mean().over(f.outputs()), 0.25);
    }

    private static void conclude(ScoredCohort f, Evidence evidence, Lanes loss, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes error = f.errors().mean();
        evidence.cover("some example is wrong", error.above(0), 0.3);
        evidence.require("E e", error, loss.times(factor));
    }
}
