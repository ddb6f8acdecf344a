package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.Jet;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tightness of the recursion by depth: the greatest measured share of m, l and L, in the report, at depths 1 to 6; none exceeds 1.
 *
 * <p>It holds, as m, l and L dominate; shares fall with depth for l and L.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.depth",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "measured ÷ estimate of m, l, L by depth: never above 1")
class RecursionDepthTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a third of the estimates")
    void aThirdIsEnough(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1.0 / 3);
    }

    private static void conclude(ChainCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        Jet jet = f.at(f.parameters()).along(f.direction());
        Smoothness s = ChainEstimate.printed().of(f);
        Lanes squared = f.directionSquared();
        Lanes moves = squared.above(0);
        Lanes zero = squared.times(0);
        Lanes l = moves.choose(jet.x1().norm().over(s.lipschitz().times(squared.sqrt())), zero);
        Lanes bent = s.smoothness().above(0).and(moves);
        Lanes bend = bent.choose(jet.x2().norm().over(s.smoothness().times(squared)), zero);
        evidence.given("0 < m", zero.below(s.bound()));
        String depth = " at depth " + f.depth();
        Lanes m = jet.x().norm().over(s.bound());
        evidence.observe("m, measured ÷ estimate" + depth, m);
        evidence.observe("l, measured ÷ estimate" + depth, l);
        evidence.observe("L, measured ÷ estimate" + depth, bend);
        evidence.require("share of m", m, zero.plus(share));
        evidence.require("share of l", l, zero.plus(share));
        evidence.require("share of L", bend, zero.plus(share));
    }
}
