package org.theoremcheck.theorems.bsum;

import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.oracle.RidgedNetwork;
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
 * P2 at the current point: for all four surrogates ∇g(W_j; W) equals block j of the gradient of f by all weights.
 *
 * <p>True for each: the added terms vanish at Δ = 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P2 (restored)</a>
 */
@Claim(
        id = "bsum.p2.v2",
        paper = Paper.BSUM,
        at = "Appendix A.3, P2 (restored)",
        section = "3 Surrogates",
        says = "∇_{W_j} g_j(W_j⁽ᵏ⁾; W⁽ᵏ⁾) = ∇_{W_j} f(W⁽ᵏ⁾)")
class GradientsAtThePointTest {

    @Check
    void gradientsAgreeAtThePoint(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, v) -> w);
    }

    @Mutant("∇f at another point")
    void gradientsAgreeWithThoseElsewhere(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, v) -> v);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, BiFunction<Lanes, Lanes, Lanes> where) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        for (int j = 0; j < f.depth(); j++) {
            Block block = Blocks.of(f).get(j);
            Lanes at = where.apply(block.w(), block.v());
            Lanes whole = objective.whole().gradient(objective.with(f.weights(), j, at));
            Lanes stated = objective.layer(whole, j);
            for (Surrogate g : Blocks.surrogates(f.gamma())) {
                Lanes found = g.gradient(block.f(), block.w(), block.w());
                SameVector.require(
                        evidence,
                        "∇g = ∇f for " + g.getClass().getSimpleName(),
                        found,
                        stated,
                        found.norm().plus(stated.norm()).plus(1));
            }
        }
    }
}
