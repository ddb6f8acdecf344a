package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.BiAffineCohort;
import org.theoremcheck.generators.BiAffineLayers;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * β(x, u) is L_b-smooth in (x, u) jointly; for ‖u‖ ≤ R and ‖x‖ ≤ m, l_x = L_b·R + lˣ and l_u = L_b·m + lᵘ, the bi-affine map b is (l_x + l_u)-Lipschitz.
 *
 * <p>Checked on fully connected layers with offsets. It holds; the smoothness with equality for parallel directions of rank one and equal size.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 4.2, bi-affine maps</a>
 */
@Claim(
        id = "chain.rec.bilinear",
        paper = Paper.SMOOTHNESS,
        at = "Section 4.2, bi-affine maps",
        section = "3.1 Bi-affine maps on balls",
        says = "β(x, u) is L_b-smooth jointly; on ‖u‖ ≤ R, ‖x‖ ≤ m: l_b ≤ l_x + l_u")
class BiAffineLayerTest {

    @Check
    void constantsDominate(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        new BiAffineBounds(1, Lanes::plus).dominate(f, evidence);
    }

    @Mutant("0.95 of L_b")
    void slightlySmoother(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        new BiAffineBounds(0.95, Lanes::plus).dominate(f, evidence);
    }

    @Mutant("l_b = max(l_x, l_u)")
    void theGreaterIsEnough(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        new BiAffineBounds(1, Lanes::max).dominate(f, evidence);
    }
}
