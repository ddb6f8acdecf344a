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
 * For ‖u‖ ≤ R and ‖x‖ ≤ m, l_x = L_b·R + lˣ and l_u = L_b·m + lᵘ, the bi-affine map b is √(l_x² + l_u²)-Lipschitz.
 *
 * <p>It holds: l_x‖dx‖ + l_u‖du‖ is a scalar product. Nearly equality where offsets matter little against ‖x‖.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 4.2, bi-affine maps</a>
 */
@Claim(
        id = "chain.rec.bilinear.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Section 4.2, bi-affine maps",
        section = "3.1 Bi-affine maps on balls",
        says = "on ‖u‖ ≤ R, ‖x‖ ≤ m: l_b ≤ √(l_x² + l_u²)")
class BiAffineSharpConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        new BiAffineBounds(1, BiAffineSharpConstantsTest::hypotenuse).dominate(f, evidence);
    }

    @Mutant("l_b = max(l_x, l_u)")
    void theGreaterIsEnough(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        new BiAffineBounds(1, Lanes::max).dominate(f, evidence);
    }

    private static Lanes hypotenuse(Lanes a, Lanes b) {
        return a.square().plus(b.square()).sqrt();
    }
}
