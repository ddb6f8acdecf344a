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
 * With one common non-increasing sequence satisfying (8), bounded iterates and locally Lipschitz gradients, limit points
 * are stationary. Looked at as a trend on logistic networks with a ridge, a = c/(2k), γ ≥ 1: the gradient after 128
 * updates is shorter than after 16.
 *
 * <p>Found so in nearly every pair; the proof is the finite inequality of bsum.lemma1.energy.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Lemma 1 (restored)</a>
 */
@Claim(
        id = "bsum.lemma1.v2",
        paper = Paper.BSUM,
        at = "Lemma 1 (restored)",
        section = "4 Convergence",
        says = "one common non-increasing sequence in (8), bounded iterates: limit points are stationary",
        kind = Kind.TREND,
        instances = 1024)
class CommonStepsTest {

    @Check
    void theGradientShrinks(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        TrendOfGradients.duel(f, evidence, StepRule.halfHarmonic(f.share()), true);
    }

    @Mutant("it grows")
    void theGradientGrows(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        TrendOfGradients.duel(f, evidence, StepRule.halfHarmonic(f.share()), false);
    }
}
