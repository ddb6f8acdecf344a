package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.Entrywise;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.Negated;
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
 * Where f_j is concave, the iterates of (A.3), W ← (1 − a)W − aG, with steps in (8) have only stationary limit points.
 * Checked on l = −Σh of one linear layer, a = 1/(2k): 64 updates should at least halve the gradient.
 *
 * <p>False: the gradient is constant, so that W tends to −G and no point is stationary. x = 1: W tends to 1, the
 * gradient stays −1.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.5, (A.3)</a>
 */
@Claim(
        id = "bsum.a5.update",
        paper = Paper.BSUM,
        at = "Appendix A.5, (A.3)",
        section = "A.5 Linear surrogate",
        says = "f_j concave, steps in (8): limit points of W ← (1 − a)W − aG are stationary",
        expected = Verdict.REFUTED,
        instances = 4 * 1024)
class LinearUpdateTest {

    @Check
    void theGradientVanishes(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("half the steps")
    void halfTheStepsSuffice(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static final int UPDATES = 64;

    private static void conclude(LayeredCohort f, Evidence evidence, double rate) {
        f.hypotheses().forEach(evidence::given);
        CurvedOracle concave = new Negated(
                f.objective(new Entrywise(new Identity()), f.targets()).loss());
        Lanes start = concave.gradient(f.weights()).norm();
        evidence.given("0 < ‖G‖", start.above(0));
        StepRule steps = StepRule.halfHarmonic(start.times(0).plus(rate));
        Lanes w = f.weights();
        for (int k = 1; k <= UPDATES; k++) {
            Lanes a = steps.at(k);
            w = w.times(a.negate().plus(1)).minus(concave.gradient(w).times(a));
        }
        evidence.require("the gradient is halved", concave.gradient(w).norm(), start.over(2));
    }
}
