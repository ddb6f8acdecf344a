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
 * Algorithm 1 with (10) is guaranteed to converge on the ridge problem (16), for any J and any listed activation,
 * unconstrained. Looked at for identity, logistic, tanh and softplus layers in all combinations, γ = 1, a = c/(2k).
 *
 * <p>False for identity layers with large starts, as in Corollary 1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.1</a>
 */
@Claim(
        id = "bsum.ridge.guarantee",
        paper = Paper.BSUM,
        at = "Section 5.1",
        section = "4 Convergence",
        says = "Algorithm 1 with (10) is guaranteed to converge on the ridge problem, any J, any listed activation",
        expected = Verdict.REFUTED,
        instances = 64 * 1024)
class RidgeConvergesTest {

    @Check
    void iteratesStayBounded(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.96875);
    }

    @Mutant("half of the steps")
    void evenWithHalfTheSteps(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
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
