package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.optimiser.Projection;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If W_j and D are feasible and 0 ≤ a ≤ 1, the new block is feasible.
 *
 * <p>True: 𝒲_j is convex. Checked on the box [−1, 1], the non-negative orthant and the Toeplitz matrices.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (7)</a>
 */
@Claim(
        id = "bsum.update.feasible",
        paper = Paper.BSUM,
        at = "(7)",
        section = "3 Surrogates",
        says = "W_j, D ∈ 𝒲_j, 0 ≤ a ≤ 1 ⟹ (1 − a)W_j + aD ∈ 𝒲_j")
class FeasibleUpdateTest {

    @Check
    void theNewBlockIsFeasible(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share());
    }

    @Mutant("a = 1.2")
    void stepsMayOvershoot(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.share().times(0).plus(1.2));
    }

    private static void conclude(LayeredCohort f, Evidence evidence, Lanes a) {
        f.hypotheses().forEach(evidence::given);
        int n = f.width();
        Lanes one = f.gamma().times(0).plus(1);
        Projection box = Projection.ontoBox(one.negate(), one);
        Lanes w = f.weights().slice(0, n * n);
        Lanes d = f.others().slice(0, n * n);
        Lanes inBox = moved(box.of(w), box.of(d), a);
        evidence.require("|w_ij| ≤ 1", inBox.abs().greatest(), one);
        evidence.require("0 ≤ w_ij", one.times(0), moved(w.abs(), d.abs(), a).least());
        Projection toeplitz = Projection.ontoToeplitz(n, n);
        Lanes constant = moved(toeplitz.of(w), toeplitz.of(d), a);
        SameVector.require(
                evidence, "Toeplitz", constant, toeplitz.of(constant), w.norm().plus(d.norm()));
    }

    private static Lanes moved(Lanes w, Lanes d, Lanes a) {
        return w.times(a.negate().plus(1)).plus(d.times(a));
    }
}
