package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.Descents;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Theorem 8 for layers: the same with matrices, Frobenius norms and inner products, the gradient of the whole layer
 * divided by its norm.
 *
 * <p>Checked with δ = 0.05 on idealised generalised-ReLU layers of two outputs. It holds because matrices with the
 * Frobenius norm are vectors, and a layer's κ = 2b³W/a and M = 4b²W² do not depend on its number of outputs.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Theorem 8, footnote</a>
 */
@Claim(
        id = "dante.thm8.matrix",
        paper = Paper.DANTE,
        at = "Theorem 8, footnote",
        section = "7 SNGD",
        says = "Theorem 8 for W ∈ R^{d×o} with Frobenius norms: êrr(W̄) − êrr(W*) ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        instances = 256)
class MatrixSngdTest {

    @Check
    void theReturnedMatrixIsGoodEnough(
            @ForAll(supplier = Descents.OfLayers.class) LayerCohort layer, Evidence evidence) {
        var descent = NormalisedDescent.on(layer, NormalisedDescent.kappa(layer));
        StochasticDescent.PRINTED.givenMinibatch(descent, NormalisedDescent.greatestLoss(layer), evidence);
        StochasticDescent.PRINTED.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = Descents.OfLayers.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.ONE_STEP.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }

    @Mutant("κ divided by fifty, in η and in T")
    void aFiftiethOfTheConstantSuffices(
            @ForAll(supplier = Descents.OfLayers.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.PRINTED.conclude(
                layer, evidence, NormalisedDescent.kappa(layer).over(50));
    }

    @Mutant("the matrix with the greatest f_t(W_t) is returned")
    void theWorstMatrixIsGoodEnough(@ForAll(supplier = Descents.OfLayers.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.GREATEST.conclude(layer, evidence, NormalisedDescent.kappa(layer));
    }
}
