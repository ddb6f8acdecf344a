package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * For any loss and regulariser within Assumptions 1 and 2, updates (10) with γ_j = 1 converge to a stationary point for
 * every step in (8). Looked at for deep linear networks, a = c/(2k) with c near 1: 6 updates should stay within 2⁴⁰.
 *
 * <p>False: with two or three layers the gradient grows like a power of ‖W‖ above 1, so that from a large start the
 * iterates grow doubly exponentially, faster than any such steps shrink.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Corollary 1</a>
 */
@Claim(
        id = "bsum.cor1",
        paper = Paper.BSUM,
        at = "Corollary 1",
        section = "4 Convergence",
        says = "(10) with γ_j = 1 converges for every loss and every step in (8)",
        expected = Verdict.REFUTED,
        instances = 16 * 1024)
class AnyLossConvergesTest {

    @Check
    void iteratesStayBounded(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.96875);
    }

    @Mutant("half of the steps")
    void evenWithHalfTheSteps(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static final int UPDATES = 6;
    private static final double FAR = 0x1p40;

    private static void conclude(LayeredCohort f, Evidence evidence, double c) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.lambda().times(0).plus(1);
        StepRule steps = StepRule.halfHarmonic(one.times(c));
        Bsum method = new Bsum(new FirstOrderSurrogate(one), steps);
        Lanes end = method.run(f.ridge(), f.weights(), UPDATES).get(UPDATES);
        evidence.require("‖W⁽⁷⁾‖ ≤ 2⁴⁰", end.norm(), one.times(FAR));
    }
}
