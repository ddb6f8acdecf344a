package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For one logistic layer the squared error is Lipschitz: ‖∇l‖ ≤ (1/(2N))·‖X‖·(√(N·d_1) + ‖Y‖) everywhere.
 *
 * <p>True: 0 &lt; h &lt; 1 and 0 &lt; σ′ ≤ 1/4.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Assumption 1 for one logistic layer</a>
 */
@Claim(
        id = "bsum.a1.ridge.amended",
        paper = Paper.BSUM,
        at = "Assumption 1 for one logistic layer",
        section = "1 Model and assumptions",
        says = "one logistic layer: ‖∇l‖ ≤ (1/(2N))·‖X‖·(√(N·d) + ‖Y‖)")
class LogisticLayerLipschitzTest {

    @Check
    void theGradientIsBounded(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a quarter")
    void aQuarterOfItBoundsToo(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        var layer = f.architecture().layers(0, 1);
        var loss = new NetworkOracle(f.cohort().kernels(), layer, new SquaredError(), f.x(), f.targets());
        Lanes root = f.lambda().times(0).plus((double) n * f.samples()).sqrt();
        Lanes bound = f.x().norm().times(root.plus(f.targets().norm())).over(2.0 * f.samples());
        evidence.require("‖∇l‖", loss.gradient(f.weights().slice(0, n * n)).norm(), bound.times(factor));
    }
}
