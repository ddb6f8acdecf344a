package org.theoremcheck.theorems.dante;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.Descents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * SNGD on the inner layer of a net with one hidden unit, with the parameters of Theorem 8 and κ = 2b⁶w₂²W₁/a², reaches a gap
 * of at most 3ε with probability at least 1 − 2δ.
 *
 * <p>Checked with δ = 0.05, w₂ = 1, slopes √a and √b in both layers, so that κ = 2b³W/a. It holds because φ(w₂·φ(z)) with w₂ &gt; 0
 * is again a generalised ReLU, of slopes w₂·a² and w₂·b² when φ has slopes a and b.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Contribution 2</a>
 */
@Claim(
        id = "dante.sngd.inner.width1",
        paper = Paper.DANTE,
        at = "Contribution 2",
        section = "7 SNGD",
        says =
                "k = 1: SNGD on W₁, w₂ frozen, κ = 2b⁶w₂²W₁/a², parameters of Theorem 8 ⟹ gap ≤ 3ε with probability ≥ 1 − 2δ",
        kind = Kind.PROBABILISTIC,
        instances = 256)
class InnerSngdOfWidthOneTest {

    @Check
    void theReturnedInnerLayerIsGoodEnough(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        StochasticDescent.PRINTED.givenMinibatch(descent(layer, 1), NormalisedDescent.greatestLoss(layer), evidence);
        conclude(StochasticDescent.PRINTED, layer, evidence, 1);
    }

    @Mutant("T = 1")
    void oneStepSuffices(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        conclude(StochasticDescent.ONE_STEP, layer, evidence, 1);
    }

    @Mutant("κ divided by fifty, in η and in T")
    void aFiftiethOfTheConstantSuffices(@ForAll(supplier = Descents.class) LayerCohort layer, Evidence evidence) {
        conclude(StochasticDescent.PRINTED, layer, evidence, 1.0 / 50);
    }

    private static void conclude(StochasticDescent method, LayerCohort layer, Evidence evidence, double factor) {
        method.conclude(layer, descent(layer, factor), layer.radius(), evidence);
    }

    /** @param factor on κ */
    private static NormalisedDescent descent(LayerCohort layer, double factor) {
        Oracle f = inner(layer);
        Lanes epsilon = layer.cohort().get("share").times(f.risk(layer.point()));
        Lanes kappa = NormalisedDescent.kappa(layer).times(factor);
        return new NormalisedDescent(f, layer.point(), layer.optimum(), kappa, epsilon);
    }

    /** w ↦ (1/m) Σ (φ(φ(⟨w, x_i⟩)) − φ(φ(⟨w*, x_i⟩)))². */
    private static Oracle inner(LayerCohort layer) {
        var relu = new GeneralisedRelu(layer.a().sqrt(), layer.b().sqrt());
        int d = layer.cohort().length("d");
        var net = new Architecture(List.of(d, 1, 1), List.of(relu, relu));
        var kernels = layer.cohort().kernels();
        Lanes one = kernels.lane().constant(1).broadcast(1, layer.lanes());
        var unlabelled = new NetworkOracle(kernels, net, new SquaredError(), layer.x(), layer.labels());
        var labels = unlabelled.outputs(kernels.lane().stack(layer.optimum(), one));
        var f = new NetworkOracle(kernels, net, new SquaredError(), layer.x(), labels);
        return f.block(kernels.lane().stack(layer.point(), one), 0);
    }
}
