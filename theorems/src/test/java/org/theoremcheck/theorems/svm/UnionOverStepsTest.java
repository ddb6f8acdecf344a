package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.IncrementCohort;
import org.theoremcheck.generators.Increments;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If each of k bounds on increments fails with probability at most δ/k, then with probability ≥ 1 − δ all hold, and H_k ≤ H_0 + Σ d_i.
 *
 * <p>It holds by the union bound, and because inequalities add up. Checked on finite spaces with δ = k·max P(r_i &gt; d_i), the least δ that
 * the hypothesis allows; equality for disjoint failures of one probability. That Lemma 1 counts from i + 1 and Theorem 3 from 1 is a change of
 * names.
 */
@Claim(
        id = "svm.thm3.union",
        paper = Paper.SVM,
        at = "Theorem 3",
        section = "5 Descent with probability",
        says = "P(H_{i+1} > H_i + d_i) ≤ δ/k for all i ⟹ P(all hold, and H_k ≤ H_0 + Σ d_i) ≥ 1 − δ")
class UnionOverStepsTest {

    @Check
    void failuresAddUpToDelta(@ForAll(supplier = Increments.class) IncrementCohort z, Evidence evidence) {
        conclude(z, evidence, z.steps());
    }

    @Mutant("δ in place of δ/k")
    void failuresDoNotAddUp(@ForAll(supplier = Increments.class) IncrementCohort z, Evidence evidence) {
        conclude(z, evidence, 1);
    }

    private static void conclude(IncrementCohort z, Evidence evidence, int k) {
        z.hypotheses().forEach(evidence::given);
        Lanes each = z.law().chance(z.fails(0));
        Lanes any = z.fails(0);
        for (int i = 1; i < z.steps(); i++) {
            each = each.max(z.law().chance(z.fails(i)));
            any = any.or(z.fails(i));
        }
        Lanes delta = each.times(k);
        evidence.cover("two steps or more", each.times(0).plus(z.steps()).above(1), 0.3);
        evidence.cover("some bound fails", each.above(0), 0.3);
        evidence.require("P(some bound fails) ≤ δ", z.law().chance(any), delta);
        evidence.require("P(H_k > H_0 + Σ d) ≤ δ", z.law().chance(z.rise().above(z.bound())), delta);
    }
}
