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
        conclude(f, evidence, 1, Lanes::plus);
    }

    @Mutant("L_b/2")
    void theSmoothnessIsHalved(@ForAll(supplier = BiAffineLayers.class) BiAffineCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, Lanes::plus);
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
}
