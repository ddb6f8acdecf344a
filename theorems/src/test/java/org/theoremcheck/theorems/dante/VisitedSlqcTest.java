package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.ShortDescents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 8 with SLQC at the visited points w_t alone, and T equal to κ²‖w₁ − w*‖²/ε² where that is a whole number: f(w̄) −
 * f(w*) ≤ 3ε.
 *
 * <p>Refuted with T = 1: one example x = 1 with w* = 0, w₁ = 1 and b = 8, so that f(w) = 64w² for w ≥ 0, and ε = κ = 6.4. Then η
 * = 1 and T = κ²‖w₁ − w*‖²/ε² = 1, f is SLQC at w₁, the only visited point, and f(w̄) = f(w₁) = 64 = 10ε. The step leads to w*
 * itself, but nobody looks there.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.visited",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "f (ε, κ, w*)-SLQC at the visited w_t, η = ε/κ, T = κ²‖w₁ − w*‖²/ε² ⟹ f(w̄) − f(w*) ≤ 3ε",
        expected = Verdict.REFUTED)
class VisitedSlqcTest {

    @Check
    void slqcAlongThePathSuffices(@ForAll(supplier = ShortDescents.class) LayerCohort layer, Evidence evidence) {
        VisitedSlqc.conclude(layer, evidence, steps(layer), 3);
    }

    @Mutant("half of T")
    void halfOfTheStepsSuffice(@ForAll(supplier = ShortDescents.class) LayerCohort layer, Evidence evidence) {
        VisitedSlqc.conclude(layer, evidence, steps(layer).over(2).map(Unary.CEIL), 3);
    }

    private static Lanes steps(LayerCohort layer) {
        return layer.cohort().get("T");
    }
}
