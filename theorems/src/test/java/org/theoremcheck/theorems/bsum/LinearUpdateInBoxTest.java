package org.theoremcheck.theorems.bsum;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.CurvedOracle;
import org.theoremcheck.engine.oracle.Negated;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With the compact set [−8, 8] for each weight, D the minimiser of the linear surrogate over it and f_j concave, the
 * update (7) never increases f, for any a in [0, 1].
 *
 * <p>True: f lies below its tangent, which falls towards D. Checked on minus the convex blocks of deep linear networks.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.5 (restored)</a>
 */
@Claim(
        id = "bsum.a5.update.v2",
        paper = Paper.BSUM,
        at = "Appendix A.5 (restored)",
        section = "A.5 Linear surrogate",
        says =
                "f_j concave, 𝒲_j a box, D the minimiser of the linear surrogate over it ⟹ (7) never increases f, 0 ≤ a ≤ 1",
        kind = Kind.TRACE)
class LinearUpdateInBoxTest {

    @Check
    void concaveBlocksNeverIncrease(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Negated::new, 1);
    }

    @Mutant("convex f")
    void convexBlocksNeverIncrease(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, UnaryOperator.identity(), 1);
    }

    @Mutant("D the maximiser")
    void theOtherCornerServesToo(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, Negated::new, -1);
    }

    private static final double EDGE = 8;

    private static void conclude(LayeredCohort f, Evidence evidence, UnaryOperator<CurvedOracle> sign, double side) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            CurvedOracle concave = sign.apply(block.f());
            Lanes d = concave.gradient(block.w()).above(0).choose(-EDGE * side, EDGE * side);
            Lanes moved = block.w().plus(d.minus(block.w()).times(f.share()));
            evidence.require("f does not increase", concave.risk(moved), concave.risk(block.w()));
        }
    }
}
