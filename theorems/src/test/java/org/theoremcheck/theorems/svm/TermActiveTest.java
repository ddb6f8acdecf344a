package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.SvmUpdate;
import org.theoremcheck.engine.problem.DigitNetCohort;
import org.theoremcheck.generators.DigitNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The ratio (fall of the training hinge)/(fall of the minibatch's hinge) decreases as the bound term increases.
 *
 * <p>Setting: C = 1, active outputs, Δ = 0.1; the other parameters as in {@code svm.exp.epochs}, the first 100 updates. False: the correlation is 0.7 to 0.8, because term and share fall together in the course of training.
 */
@Claim(
        id = "svm.exp.fig3-left",
        paper = Paper.SVM,
        at = "Figure 3, left",
        section = "8 Experiments",
        says =
                "8×8 digits, C = 1, active outputs: a larger term goes with a smaller share of the fall out of the minibatch",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 16)
class TermActiveTest {
    @Check
    void aLargerTermMeansASmallerShare(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        TermAgainstFall.conclude(nets, evidence, 1, SvmUpdate.Fed.ACTIVE, 0);
    }

    @Mutant("correlation below −½")
    void aLargerTermMeansAMuchSmallerShare(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        TermAgainstFall.conclude(nets, evidence, 1, SvmUpdate.Fed.ACTIVE, -0.5);
    }
}
