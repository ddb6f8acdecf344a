package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.SecondOrderSurrogate;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * The first-order update is a descent direction everywhere, with ⟨G, D − W_j⟩ = −‖G‖²/γ, and the second-order one where
 * the block function is convex, with −⟨G, D − W_j⟩ ≤ ‖G‖²/γ.
 *
 * <p>True: there (D²f + γI)⁻¹ is positive and at most 1/γ. Checked on deep linear networks.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (10) and (A.2), convex f_j</a>
 */
@Claim(
        id = "bsum.surr.so.descent.amended",
        paper = Paper.BSUM,
        at = "(10) and (A.2), convex f_j",
        section = "3 Surrogates",
        says = "⟨G, D − W_j⟩ ≤ 0 for (9) always and for (A.1) where f_j is convex")
class FirstOrderDescentTest {

    @Check
    void convexBlocksDescend(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("twice ‖G‖²/γ")
    void theyDescendTwiceAsSteeply(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            Lanes g = block.f().gradient(block.w());
            Lanes first = g.dot(new FirstOrderSurrogate(f.gamma())
                    .minimiser(block.f(), block.w())
                    .minus(block.w()));
            Lanes second = g.dot(new SecondOrderSurrogate(f.gamma())
                    .minimiser(block.f(), block.w())
                    .minus(block.w()));
            Lanes bound = g.normSquared().over(f.gamma()).times(factor);
            evidence.require("‖G‖²/γ ≤ −⟨G, D − W⟩ of the first order", bound, first.negate());
            evidence.require(
                    "⟨G, D − W⟩ ≤ 0 of the second order",
                    second,
                    second.times(0),
                    g.normSquared().above(0));
            evidence.require(
                    "−⟨G, D − W⟩ ≤ ‖G‖²/γ", second.negate(), g.normSquared().over(f.gamma()));
        }
    }
}
