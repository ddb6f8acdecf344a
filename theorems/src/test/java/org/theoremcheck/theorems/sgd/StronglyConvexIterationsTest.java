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
 * Strongly convex f with step size 1/k, literally: the last iterate has gap C/k for some C of f and start alone, so
 * that ε needs O(1/ε) iterations.
 *
 * <p>Checked without noise at k up to 256 with C = 5·(f(w_1) − f* + f′(w_1)²), on runs on which no gradient exceeds the
 * first. False for λ &lt; ½: on f = (λ/2)w² the iterates are w_1·Π(1 − λ/j), of order k^(−λ), and k·gap grows like k^(1
 * − 2λ); λ = 1/16 from w_1 = 1 has k·gap ≈ 4 at k = 256, 128 times its first value.
 */
@Claim(
        id = "sgd.strongly-convex-iterations",
        paper = Paper.SGD_LECTURE,
        at = "Convergence, strongly convex",
        section = "C Convergence",
        says = "f strongly convex, η_k = 1/k ⟹ f(w_k) − f* ≤ C/k",
        expected = Verdict.REFUTED)
class StronglyConvexIterationsTest {

    @Check
    void theGapIsOfOrderOneOverK(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        evidence.given("f is strongly convex", f.bowl().above(0));
        OneOverKSteps.conclude(f, evidence, 5);
    }

    @Mutant("with a tenth of the constant")
    void theGapIsATenth(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        evidence.given("f is strongly convex", f.bowl().above(0));
        OneOverKSteps.conclude(f, evidence, 1);
    }
}
