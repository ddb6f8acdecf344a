package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.BiAffineConstants;
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
        conclude(f, evidence, 1, BiAffineSharpConstantsTest::hypotenuse);
    }

    @Mutant("l_b = max(l_x, l_u)")
    void theGreaterIsEnough(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        conclude(f, evidence, 1, Lanes::max);
    }

    private static void conclude(BiAffineCohort f, Evidence evidence, double smoothness, Joint joint) {
        f.hypotheses().forEach(evidence::given);
        Lanes size = f.dx().normSquared().plus(f.du().normSquared());
        Lanes bend = f.layer().product(f.dx(), f.du().weights()).norm().times(2);
        evidence.require("‖2β(dX, dV)‖ ≤ L_b(‖dX‖² + ‖du‖²)", bend, size.times(smoothness));
        Lanes slope = f.layer().product(f.dx(), f.u().weights()).plus(f.layer().of(f.x(), f.du()));
        BiAffineConstants b = BiAffineConstants.fullyConnected(size.arithmetic().constant(f.batch()));
        Lanes lx = b.product().times(f.parameterRadius()).plus(b.input());
        Lanes lu = b.product().times(f.inputRadius()).plus(b.parameters());
        evidence.require(
                "‖Db·(dX, du)‖ ≤ l_b‖(dX, du)‖", slope.norm(), joint.of(lx, lu).times(size.sqrt()));
    }

    /** l_b from l_x and l_u. */
    private interface Joint {
        Lanes of(Lanes lx, Lanes lu);
    }

    private static Lanes hypotenuse(Lanes a, Lanes b) {
        return a.square().plus(b.square()).sqrt();
    }
}
