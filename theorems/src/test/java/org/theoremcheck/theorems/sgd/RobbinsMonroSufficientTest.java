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
 * SGD converges almost surely to a minimum; sufficient: Σ η_k = ∞ and Σ η_k² &lt; ∞, as printed, for differentiable f.
 *
 * <p>Checked without noise with η_k = c/k. False where gradients grow faster than linearly: on f = w⁴/4 with η_k = 1/k
 * from w_1 = 2 the iterates are 2, −6, 102, …, and from η_k·w_k² ≥ 4 on, |w_{k+1}| ≥ 3|w_k| for ever. Adding a growth
 * condition corrects it, see {@code sgd.rm.amended}.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177729586">Robbins, Monro (1951)</a>
 */
@Claim(
        id = "sgd.rm.sufficient",
        paper = Paper.SGD_LECTURE,
        at = "When does SGD work",
        section = "C Convergence",
        says = "Σ η_k = ∞, Σ η_k² < ∞ ⟹ SGD converges to a minimum",
        expected = Verdict.REFUTED)
class RobbinsMonroSufficientTest {

    @Check
    void theIteratesStayBounded(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        Escape.conclude(f, evidence, 1);
    }

    @Mutant("escape only where the first step is ten times as long")
    void theyStayBoundedFromFurtherAway(@ForAll(supplier = PowerLosses.class) PowerCohort f, Evidence evidence) {
        Escape.conclude(f, evidence, 10);
    }
}
