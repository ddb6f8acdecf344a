package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Three variations of the recursion for L still dominate: ½·L_b·l in place of 2·L_b·l; no cross term; L = l_a·L without L_a·l².
 *
 * <p>All three are false. The first two at two layers of width 1 without activations, f = u_2·u_1·x: along d = (1, 1) the second derivative is 2x = x‖d‖²,
 * and l = |x| after the first layer, so that the variations give at most |x|/2. The third at one layer with tanh: it gives 0.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.mutants",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "½·L_b·l for 2·L_b·l, or no cross term, or L = l_a·L ⟹ L ≥ sup ‖D²f(w)‖",
        expected = Verdict.REFUTED)
class RecursionVariationsTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, true, true);
    }

    @Mutant("the first alone: ½·L_b·l")
    void aQuarterOfTheCrossTerm(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, true, false, false);
    }

    @Mutant("the second alone: no cross term")
    void noCrossTerm(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, true, false);
    }

    @Mutant("the third alone: L = l_a·L")
    void noCurvatureOfTheActivation(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, false, false, true);
    }

    private static void conclude(ChainCohort f, Evidence evidence, boolean first, boolean second, boolean third) {
        f.hypotheses().forEach(evidence::given);
        Lanes measured = f.at(f.parameters()).along(f.direction()).x2().norm();
        Lanes squared = f.directionSquared();
        ChainEstimate printed = ChainEstimate.printed();
        Lanes quartered = printed.crossing(0.5).of(f).smoothness();
        Lanes uncrossed = printed.crossing(0).of(f).smoothness();
        Lanes unbent =
                printed.of(f, f.activationConstants().withoutSmoothness()).smoothness();
        evidence.require(
                "½·L_b·l",
                measured,
                quartered.times(squared),
                measured.arithmetic().constant(first ? 1 : 0));
        evidence.require(
                "no cross term",
                measured,
                uncrossed.times(squared),
                measured.arithmetic().constant(second ? 1 : 0));
        evidence.require(
                "L = l_a·L",
                measured,
                unbent.times(squared),
                measured.arithmetic().constant(third ? 1 : 0));
    }
}
