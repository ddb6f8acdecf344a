package org.theoremcheck.theorems.bsum;

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
        conclude(f, evidence, (w, block, j) -> w);
    }

    @Mutant("∇f where the block has another value")
    void gradientsAgreeWithThoseElsewhere(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, block, j) -> f.ridge().with(w, j, block.v()));
    }

    @Mutant("∇f where the other blocks have the values they had a sweep before")
    void gradientsAgreeWithThoseOfThePreviousSweep(
            @ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, block, j) -> f.ridge().with(f.others(), j, block.w()));
    }

    /** Where ∇f is taken. */
    private interface Place {
        Lanes of(Lanes w, Block block, int j);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Place place) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.ridge();
        for (int j = 0; j < f.depth(); j++) {
            Block block = Blocks.of(f).get(j);
            Lanes whole = objective.whole().gradient(place.of(f.weights(), block, j));
            Lanes stated = objective.layer(whole, j);
            for (Surrogate g : Blocks.surrogates(f.gamma())) {
                Lanes found = block.of(g).gradientAtPoint();
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
