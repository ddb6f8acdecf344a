package org.theoremcheck.theorems.bsum;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For logistic networks with targets in [0, 1] and a/γ &lt; 1/(2λ) every iterate has ‖W_j‖ ≤ B_j = max(‖W_j⁽¹⁾‖,
 * G_j/(2λ)), where G_j bounds the gradient of the loss: the norm of the back-propagated error, at most (2/N)·√(N·d_J)/4
 * at the outputs and times B_{j+1}/4 per layer, times √(N·d) for hidden inputs or ‖X‖.
 *
 * <p>True by induction: W_j⁺ = (1 − 2λa/γ)·W_j − (a/γ)·∇l is a convex combination. Run for 4 sweeps with γ = 2λ.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.1 (finite form)</a>
 */
@Claim(
        id = "bsum.ridge.bounded",
        paper = Paper.BSUM,
        at = "Section 5.1 (finite form)",
        section = "4 Convergence",
        says = "logistic nets, targets in [0, 1], a/γ < 1/(2λ): ‖W_j⁽ᵏ⁾‖ ≤ B_j",
        kind = Kind.TRACE)
class RidgeBoundedTest {

    @Check
    void iteratesStayInTheirBalls(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a quarter of G_j/(2λ)")
    void aQuarterOfTheBallSuffices(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.objective(new SquaredError(), f.bits());
        Lanes twice = f.lambda().times(2);
        List<Lanes> trace = new Bsum(new FirstOrderSurrogate(twice), StepRule.constant(f.share()))
                .run(objective, f.weights(), 4 * f.depth());
        Lanes root = f.lambda().times(0).plus((double) f.samples() * f.width()).sqrt();
        Lanes error = root.over(2.0 * f.samples());
        for (int j = f.depth() - 1; j >= 0; j--) {
            Lanes inputs = j == 0 ? f.x().norm() : root;
            Lanes start = objective.layer(f.weights(), j).norm();
            Lanes bound = start.max(error.times(inputs).over(twice).times(share));
            for (Lanes w : trace) {
                evidence.require("‖W_j‖ ≤ B_j", objective.layer(w, j).norm(), bound);
            }
            error = error.times(bound).over(4);
        }
    }
}
