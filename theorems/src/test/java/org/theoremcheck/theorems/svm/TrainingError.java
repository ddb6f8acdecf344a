package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.problem.ScoredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Corollary 1: the share of misclassified examples against a multiple of their mean hinge. */
final class TrainingError {
    private TrainingError() {}

    /** Conclusion: E e ≤ factor·E Σ_j h_j. @param errors masks of the examples that count as wrong */
    static void require(ScoredCohort f, Evidence evidence, Lanes errors, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover("some example is wrong", errors.mean().above(0), 0.3);
        evidence.require("E e", errors.mean(), f.hinges().mean().times(factor));
    }
}
