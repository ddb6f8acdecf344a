package org.theoremcheck.theorems.chain;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.chain.AutomaticDifferentiation;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.LowerBounds;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.generators.Chains;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * No constant that a search measures exceeds its estimate: l on an ascent over w and d, power iteration on the Jacobian moving d; L at the w drawn, by power
 * iteration on Hessian products.
 *
 * <p>It holds, as the estimates dominate. The sharp ones are reached: l by one layer without activation and offset, L by two layers without
 * activations; the printed L is then twice as great.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Algorithm 4</a>
 */
@Claim(
        id = "chain.rec.measured",
        paper = Paper.SMOOTHNESS,
        at = "Algorithm 4",
        section = "3.2 The recursion through layers",
        says = "l and L measured by power iteration and ascent ≤ l and L of the recursion, printed and sharp",
        instances = 8 * 1024)
class RecursionMeasuredTest {
    private static final int STEPS = 6;

    @Check
    void noMeasuredConstantExceedsItsEstimate(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95, 1);
    }

    @Mutant("0.95 of L")
    void slightlySmoother(@ForAll(supplier = Chains.class) ChainCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0.95);
    }

    private static void conclude(ChainCohort f, Evidence evidence, double lipschitz, double smoothness) {
        f.hypotheses().forEach(evidence::given);
        Chain chain = f.at(f.parameters());
        Lanes start = AutomaticDifferentiation.flat(f.direction());
        List<Lanes> radii = new ArrayList<>();
        for (int t = 0; t < f.depth(); t++) {
            radii.add(f.radius(t));
        }
        LowerBounds search = new LowerBounds(f.free());
        Lanes l = search.lipschitzOnBalls(chain, radii, start, STEPS);
        Lanes bend = search.smoothness(chain, start, STEPS);
        Smoothness printed = ChainEstimate.printed().of(f);
        Smoothness sharp = ChainEstimate.sharp().of(f);
        evidence.require("l, measured ≤ sharp", l, sharp.lipschitz().times(lipschitz));
        evidence.require("L, measured ≤ sharp", bend, sharp.smoothness().times(smoothness));
        evidence.require("l, measured ≤ printed", l, printed.lipschitz());
        evidence.require("L, measured ≤ printed", bend, printed.smoothness());
        String depth = " at depth " + f.depth();
        evidence.observe("l, estimate ÷ measured" + depth, printed.lipschitz().over(l));
        evidence.observe("L, estimate ÷ measured" + depth, printed.smoothness().over(bend));
        evidence.observe(
                "l, sharp estimate ÷ measured" + depth, sharp.lipschitz().over(l));
        evidence.observe(
                "L, sharp estimate ÷ measured" + depth, sharp.smoothness().over(bend));
    }
}
