package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.ShortDescents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Normalised gradient descent with SLQC at the visited points w_t alone: T &gt; κ²‖w₁ − w*‖²/ε² steps suffice for min_t f(w_t) −
 * f(w*) ≤ ε.
 *
 * <p>Checked with one step more than κ²‖w₁ − w*‖²/ε², a whole number. It holds because T steps from gaps above ε would leave
 * ‖w_{T+1} − w*‖² ≤ ‖w₁ − w*‖² − Tη² &lt; 0.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8</a>
 */
@Claim(
        id = "dante.thm8.visited.amended",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "f (ε, κ, w*)-SLQC at the visited w_t, η = ε/κ, T > κ²‖w₁ − w*‖²/ε² ⟹ min_t f(w_t) − f(w*) ≤ ε")
class AmendedVisitedSlqcTest {

    @Check
    void oneStepMoreSuffices(@ForAll(supplier = ShortDescents.class) LayerCohort layer, Evidence evidence) {
        VisitedSlqc.conclude(layer, evidence, steps(layer).plus(1), 1);
    }

    @Mutant("T = κ²‖w₁ − w*‖²/ε²")
    void thePrintedNumberSuffices(@ForAll(supplier = ShortDescents.class) LayerCohort layer, Evidence evidence) {
        VisitedSlqc.conclude(layer, evidence, steps(layer), 1);
    }

    @Mutant("a third of that")
    void aThirdSuffices(@ForAll(supplier = ShortDescents.class) LayerCohort layer, Evidence evidence) {
        VisitedSlqc.conclude(layer, evidence, steps(layer).over(3).map(Unary.CEIL), 1);
    }

    private static Lanes steps(LayerCohort layer) {
        return layer.cohort().get("T");
    }
}
