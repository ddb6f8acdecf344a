package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
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
 * As {@code svm.exp.fig3-left} with doubling and all outputs, as in the listing: the ratio (fall of the training hinge)/(fall of the minibatch's hinge) decreases as the bound term increases.
 *
 * <p>Setting as {@code svm.exp.epochs.doubling}, four epochs. False for each of eight seeds: the correlation is 0.02 to 0.30, with two doublings after update 11
 * to 16: 0.14 on average, without doubling ({@code svm.exp.fig3-left.all}) 0.2.
 */
@Claim(
        id = "svm.exp.fig3-left.doubling",
        paper = Paper.SVM,
        at = "Figure 3, left, Algorithm 2",
        section = "8 Experiments",
        says =
                "8×8 digits, C = 1, all outputs, with doubling: a larger term goes with a smaller share of the fall out of the minibatch",
        kind = Kind.TREND,
        expected = Verdict.REFUTED,
        instances = 8,
        nightly = true)
class DoublingTermTest {
    @Check
    void aLargerTermMeansASmallerShare(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        TermAgainstFall.concludeWithDoubling(nets, evidence, 0);
    }

    @Mutant("correlation below −0.9")
    void aLargerTermMeansAMuchSmallerShare(@ForAll(supplier = DigitNets.class) DigitNetCohort nets, Evidence evidence) {
        TermAgainstFall.concludeWithDoubling(nets, evidence, -0.9);
    }
}
