package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.LinearSurrogate;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.optimiser.Surrogate;
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
 * If g is strongly convex and the feasible set closed and convex, the surrogate problem has exactly one solution.
 *
 * <p>True; checked for the first-order surrogate on the box [−1, 1], where D = Π(W − G/γ) satisfies g(D) + (γ/2)‖V − D‖²
 * ≤ g(V) for every feasible V, so that no other point is as good.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), after (6)</a>
 */
@Claim(
        id = "bsum.qtilde.unique",
        paper = Paper.BSUM,
        at = "after (6)",
        section = "3 Surrogates",
        says = "g_j strongly convex, 𝒲_j closed and convex ⟹ the surrogate problem has exactly one solution")
class UniqueMinimiserTest {

    @Check
    void theMinimiserIsAloneInTheBox(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new FirstOrderSurrogate(f.gamma()));
    }

    @Mutant("convex suffices")
    void convexSuffices(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, new LinearSurrogate());
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Surrogate g) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.gamma().times(0).plus(1);
        Projection box = Projection.ontoBox(one.negate(), one);
        for (Block block : Blocks.of(f)) {
            Lanes best = box.of(new FirstOrderSurrogate(f.gamma()).minimiser(block.f(), block.w()));
            Lanes other = box.of(block.v());
            Lanes bowl = best.minus(other).normSquared().times(f.gamma()).over(2);
            Lanes least = g.value(block.f(), block.w(), best);
            evidence.require("g(D) + (γ/2)‖V − D‖² ≤ g(V)", least.plus(bowl), g.value(block.f(), block.w(), other));
        }
    }
}
