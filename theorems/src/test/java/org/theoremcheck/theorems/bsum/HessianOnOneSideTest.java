package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.CurvedOracle;
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
 * As typeset, one d_j×d_j matrix M gives the second derivative along every Δ as tr(ΔᵀMΔ).
 *
 * <p>False: then Δ with a single 1 in the row of one unit would give the same value for every input that the unit reads.
 * With x = (1, 0) the weight of the first input has curvature 2 + 2λ, that of the second 2λ.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.1</a>
 */
@Claim(
        id = "bsum.a4.dims",
        paper = Paper.BSUM,
        at = "Appendix A.1",
        section = "3 Surrogates",
        says = "the second derivative along Δ is tr(ΔᵀMΔ) for one d_j×d_j matrix M",
        expected = Verdict.REFUTED)
class HessianOnOneSideTest {

    @Check
    void oneMatrixServesEveryInput(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("the last unit")
    void alsoForTheLastUnit(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, f.width() - 1);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, int unit) {
        f.hypotheses().forEach(evidence::given);
        for (Block block : Blocks.of(f)) {
            int other = (f.width() - 1) * f.width();
            Lanes first = block.f().curvature(block.w(), CurvedOracle.unit(block.w(), unit));
            Lanes last = block.f().curvature(block.w(), CurvedOracle.unit(block.w(), other + unit));
            evidence.requireEqual("M_ii does not depend on the input", first, last);
        }
    }
}
