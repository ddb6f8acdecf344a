package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.Ngd;
import org.theoremcheck.engine.optimiser.Stateless;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.generators.Descents;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Normalised gradient descent. Let f be (ε, κ, w*)-SLQC at every point of B(w*, ‖w₁ − w*‖), η = ε/κ and T ≥ κ²‖w₁ − w*‖²/ε².
 * Then min_t f(w_t) − f(w*) ≤ ε.
 *
 * <p>Checked on idealised generalised-ReLU GLMs, where κ = 2b³W/a on all of B(w*, 2W), with ε below a third of the gap at
 * the start. It holds because each step from a gap above ε shortens ‖w − w*‖² by η² or more, and T such steps would leave
 * nothing; that T steps and not T + 1 suffice needs SLQC off the path too, see {@code dante.thm8.visited}.
 *
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Theorem 4.1</a>
 */
@Claim(
        id = "dante.thm8.ngd",
        paper = Paper.DANTE,
        at = "Theorem 8",
        section = "7 SNGD",
        says = "f (ε, κ, w*)-SLQC on B(w*, ‖w₁ − w*‖), η = ε/κ, T ≥ κ²‖w₁ − w*‖²/ε² ⟹ min_t f(w_t) − f(w*) ≤ ε")
class NormalisedGradientDescentTest {

    @Check
    void oneOfTheIteratesIsGoodEnough(@ForAll(supplier = Descents.Patient.class) LayerCohort layer, Evidence evidence) {
        Lanes ratio = layer.a().over(layer.b());
        evidence.cover("a/b ≥ 0.9", ratio.atLeast(0.9 - 1e-9), 0.25);
        evidence.cover("a/b ≤ 0.5", ratio.atMost(0.5 + 1e-9), 0.1);
        conclude(layer, evidence, NormalisedDescent.kappa(layer), 1, 1);
    }

    @Mutant("κ divided by fifty, in η and in T")
    void aFiftiethOfTheConstantSuffices(
            @ForAll(supplier = Descents.Patient.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, NormalisedDescent.kappa(layer).over(50), 1, 1);
    }

    @Mutant("a fiftieth of T")
    void aFiftiethOfTheStepsSuffices(@ForAll(supplier = Descents.Patient.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, NormalisedDescent.kappa(layer), 1.0 / 50, 1);
    }

    @Mutant("uphill: w + η·g/‖g‖")
    void theSignOfTheStepDoesNotMatter(
            @ForAll(supplier = Descents.Patient.class) LayerCohort layer, Evidence evidence) {
        conclude(layer, evidence, NormalisedDescent.kappa(layer), 1, -1);
    }

    private static void conclude(LayerCohort layer, Evidence evidence, Lanes kappa, double share, int direction) {
        // Let
        layer.hypotheses().forEach(evidence::given);
        var descent = NormalisedDescent.on(layer, kappa);
        evidence.cover(
                "f(w₁) − f(w*) > 3ε",
                descent.gap(descent.start()).above(descent.epsilon().times(3)),
                1);
        var descended = new Descended(descent, descent.epsilon(), layer.radius());
        // Run
        var run = new Ngd(descent.stepSize().times(direction))
                .run(descent.f(), descent.start(), descent.steps(share), Draws.none(), Stateless.NONE, descended);
        // Then
        evidence.observe(
                "first t with gap ≤ ε, over T", descended.before().plus(1).over(descent.steps()));
        evidence.observe("share of iterates outside B(0, W)", descended.outside());
        evidence.require("min f(w_t) − f(w*) ≤ ε", descent.gap(run.best()), descent.epsilon());
    }
}
