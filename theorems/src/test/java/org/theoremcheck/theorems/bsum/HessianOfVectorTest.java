package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.Blocks.Block;

/**
 * With the Hessian H acting on vec Δ, f(V) = f(W) + ⟨G, Δ⟩ + ½⟨vec Δ, H·vec Δ⟩ exactly for the blocks of deep linear
 * networks with squared error.
 *
 * <p>True: such a block function is quadratic, and H is assembled from its columns.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1 (restored)</a>
 */
@Claim(
        id = "bsum.a4.dims.v2",
        paper = Paper.BSUM,
        at = "Appendix A.1 (restored)",
        section = "3 Surrogates",
        says = "f(V) = f(W) + ⟨G, Δ⟩ + ½⟨vec Δ, H·vec Δ⟩ for deep linear networks")
class HessianOfVectorTest {

    @Check
    void theHessianActsOnTheVector(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    @Mutant("without the factor ½")
    void theFactorMayBeDropped(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("factor ¼")
    void aQuarterWouldDo(@ForAll(supplier = LayeredNets.Linear.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0.25);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double half) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            Matrix hessian = block.f().hessian(block.w());
            Lanes bent = block.away()
                    .dot(hessian.times(Matrix.column(block.away())).entries())
                    .times(half);
            Lanes straight = block.f().gradient(block.w()).dot(block.away());
            Lanes here = block.f().risk(block.w());
            Lanes there = block.f().risk(block.v());
            Lanes size = here.plus(there).plus(straight.abs()).plus(bent.abs());
            evidence.requireEqual("f(V)", there, here.plus(straight).plus(bent), size);
        }
    }
}
