package org.theoremcheck.theorems.sgd;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PowerCohort;
import org.theoremcheck.generators.PowerLosses;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Convex f: “ε convergence of 1/k using a learning rate of 1/k”, as extracted: with η_k = 1/k the last iterate has gap
 * C/k.
 *
 * <p>Checked without noise at k up to 256 with C = 5·(f(w_1) − f* + f′(w_1)²), on runs on which no gradient exceeds the
 * first. False: f = (h/2)w² with h = ⅛ has k·gap of order k^(3/4); f = w⁴/4 from ½ has 1/w_k² ≈ 4 + 2 ln k, so that
 * k·gap grows like k/ln²k.
 */
@Claim(
        id = "sgd.convex-rate.extracted",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, convex (extracted)",
        section = "C Convergence",
        says = "f convex, η_k = 1/k ⟹ f(w_k) − f* ≤ C/k",
        expected = Verdict.REFUTED)
class ConvexRateExtractedTest {

    @Check
    void theGapIsOfOrderOneOverK(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        evidence.given("λ = 0", f.bowl().equalTo(0));
        OneOverKSteps.conclude(f, evidence, 5);
    }

    @Mutant("with a tenth of the constant")
    void theGapIsATenth(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        evidence.given("λ = 0", f.bowl().equalTo(0));
        OneOverKSteps.conclude(f, evidence, 1);
    }
}
