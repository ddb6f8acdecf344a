package org.theoremcheck.theorems.chain;

import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.DeepChains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Tightness of the recursion by depth: no measured share of m, l and L exceeds 1 at depths 1 to 20, with batch normalisation before
 * every activation or without; the report draws the shares over the depth.
 *
 * <p>Measured at random parameters along Jᵀμ, half a step of power iteration on JᵀJ from a random μ at the output of all twenty
 * layers; the first layers move along the first parts of it. It holds, as m, l and L dominate. Shares fall geometrically with
 * depth, because the estimate takes every layer at its worst, and normalisation lets them fall faster by a factor of up to √ε/2 per
 * layer.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.depth",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "measured ÷ estimate of m, l, L at depths 1 to 20, with and without normalisation: never above 1",
        instances = 4 * 1024)
class RecursionDepthTest {

    @Check
    void theEstimateDominates(@ForAll(supplier = DeepChains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("a third of the estimates")
    void aThirdIsEnough(@ForAll(supplier = DeepChains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1.0 / 3);
    }

    private static void conclude(ChainCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        evidence.given("0 < ε", f.epsilon().above(0));
        for (boolean normalised : List.of(false, true)) {
            DepthShares shares = DepthShares.of(f, normalised);
            DepthShares.Shares found = shares.measured();
            String which = normalised ? "with batch normalisation" : "without";
            Lanes limit = f.epsilon().times(0).plus(factor);
            evidence.require("share of m, " + which, found.m().greatest(), limit);
            evidence.require("share of l, " + which, found.l().greatest(), limit);
            evidence.require("share of L, " + which, found.bend().greatest(), limit);
            draw(evidence, "m", which, shares.depths(), found.m());
            draw(evidence, "l", which, shares.depths(), found.l());
            draw(evidence, "L", which, shares.depths(), found.bend());
        }
    }

    private static void draw(Evidence evidence, String constant, String which, double[] depths, Lanes share) {
        Figure figure = new Figure("Measured ÷ estimate of " + constant + " by depth", "depth τ", "log₁₀ of the share");
        // Of a share of 0 it is infinite, which the figure leaves out.
        Lanes logarithm = share.log().over(share.row(0).times(0).plus(10).log());
        evidence.curve(figure, which, depths, logarithm);
        int last = share.rows() - 1;
        evidence.observe("log₁₀ of the share of " + constant + " at depth 20, " + which, logarithm.row(last));
    }
}
