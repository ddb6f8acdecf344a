package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.ReluLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Plain ReLU, multi-output layer. Let y_i = max(0, W*ᵀx_i), ‖x_i‖ ≤ 1, ‖W*‖ ≤ W. Then êrr is (ε, κ, W*)-SLQC at every V of the
 * Frobenius ball, for every ε &gt; 0, for some κ; the two readings with a formula are mutants.
 *
 * <p>Refuted for every κ at once, by a layer of one unit: the counterexample of Corollary 1.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Corollary 2</a>
 */
@Claim(
        id = "dante.cor2",
        paper = Paper.DANTE,
        at = "Corollary 2",
        section = "5 Plain ReLU",
        says = "y_i = max(0, W*ᵀx_i), ‖W*‖ ≤ W ⟹ êrr is (ε, κ, W*)-SLQC at every V ∈ B(0, W) for some κ, every ε > 0",
        expected = Verdict.REFUTED)
class ReluLayerTest {

    @Check
    void someConstantWorks(@ForAll(supplier = ReluLayers.class) LayerCohort layer, Evidence evidence) {
        evidence.cover("all examples inactive", inactive(layer).least(), 0.1);
        evidence.cover("some examples inactive", inactive(layer).greatest(), 0.3);
        layer.hypotheses().forEach(evidence::given);
        evidence.require(Slqc.finiteNeed(layer.oracle(), layer.point(), layer.optimum()));
    }

    @Mutant("the printed κ = 2W")
    void twiceTheRadiusWorks(@ForAll(supplier = ReluLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().times(2));
    }

    @Mutant("κ = 2mW, from bounding a sum by its m terms")
    void theSumOfRadiiWorks(@ForAll(supplier = ReluLayers.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, layer.radius().times(2.0 * layer.x().rows()));
    }

    private static void conclude(LayerCohort layer, Evidence evidence, Lanes kappa) {
        layer.hypotheses().forEach(evidence::given);
        evidence.require(Slqc.forEveryEpsilon(layer.oracle(), layer.point(), layer.optimum(), kappa));
    }

    private static Lanes inactive(LayerCohort layer) {
        return layer.x().times(layer.cohort().matrix("w")).entries().below(0);
    }
}
