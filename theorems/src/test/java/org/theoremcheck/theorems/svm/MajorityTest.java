package org.theoremcheck.theorems.svm;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LinearisedCohort;
import org.theoremcheck.engine.svm.SvmSolution;
import org.theoremcheck.generators.LinearisedProblems;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The direction improves the outputs on the majority of the minibatch: #{v_ij &gt; 0} ≥ n/2 where δw ≠ 0.
 *
 * <p>An output counts as improved where v_ij &gt; −‖g_ij‖√(2Γ). False: y_ig_i = (1, 0), (0, 2), (0, −1), (−1, 0) with ε = C = 1 give δw = (0,
 * ½), which improves the second of the four outputs alone. What holds is that the mean improves: Σ v_ij ≥ Σ (ε − ξ_ij) ≥ ‖δw‖²/C by {@code
 * svm.gain-vs-norm}.
 */
@Claim(
        id = "svm.majority",
        paper = Paper.SVM,
        at = "Section 3.1",
        section = "4 Hinge after a step",
        says = "δw ≠ 0 ⟹ v_ij > 0 for at least half of the outputs",
        expected = Verdict.REFUTED)
class MajorityTest {

    @Check
    void atLeastHalfImprove(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("a third in place of half")
    void atLeastAThirdImprove(@ForAll(supplier = LinearisedProblems.class) LinearisedCohort f, Evidence evidence) {
        conclude(f, evidence, 3);
    }

    private static void conclude(LinearisedCohort f, Evidence evidence, double quotient) {
        f.hypotheses().forEach(evidence::given);
        SvmSolution solution = f.programme().solve();
        evidence.given(
                "δw ≠ 0", solution.direction().norm().above(solution.error().times(2)));
        evidence.given("no gradient is 0", f.programme().norms().least().above(0));
        Lanes improved =
                solution.margins().above(solution.marginErrors().negate()).sum();
        Lanes share = improved.arithmetic().constant(f.constraints()).over(quotient);
        evidence.require("n/2 ≤ #{v > 0}", share, improved);
    }
}
