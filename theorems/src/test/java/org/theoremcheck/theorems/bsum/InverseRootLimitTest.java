package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * With a = c/√k the gradient by all weights tends to 0 on networks with bounded activations. Looked at as a trend on
 * logistic networks with a ridge, γ ≥ 1: after 128 updates it is shorter than after 16.
 *
 * <p>Found so in nearly every pair, although these steps violate (8): a tending to 0 with an infinite sum is enough
 * here.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1</a>
 */
@Claim(
        id = "bsum.invsqrt.limit",
        paper = Paper.BSUM,
        at = "Corollary 1",
        section = "4 Convergence",
        says = "a = c/√k: full gradients tend to 0 on nets with bounded activations",
        kind = Kind.TREND,
        instances = 1024)
class InverseRootLimitTest {

    @Check
    void theGradientShrinks(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        TrendOfGradients.duel(f, evidence, StepRule.inverseRoot(f.share()), true);
    }

    @Mutant("it grows")
    void theGradientGrows(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        TrendOfGradients.duel(f, evidence, StepRule.inverseRoot(f.share()), false);
    }
}
