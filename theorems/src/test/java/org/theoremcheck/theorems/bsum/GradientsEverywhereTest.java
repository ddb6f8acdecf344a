package org.theoremcheck.theorems.bsum;

import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Surrogate;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * P2 as worded: for all four surrogates ∇g(V; W) = ∇f(V) for every V.
 *
 * <p>False: a model agrees with f at W. With x = 0, f = w², W = −5, V = 0: ∇f(V) = 0, while the second-order surrogate
 * with γ = 33 has slope 165.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.3, P2 (literal)</a>
 */
@Claim(
        id = "bsum.p2",
        paper = Paper.BSUM,
        at = "Appendix A.3, P2 (literal)",
        section = "3 Surrogates",
        says = "∇_{W_j} g_j(W_j; W⁽ᵏ⁾) = ∇_{W_j} f for every value of W_j",
        expected = Verdict.REFUTED)
class GradientsEverywhereTest {

    @Check
    void gradientsAgreeEverywhere(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, v) -> v);
    }

    @Mutant("even half-way")
    void gradientsAgreeHalfWay(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, (w, v) -> w.plus(v).over(2));
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
                Lanes found = g.gradient(block.f(), block.w(), at);
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
