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

/**
 * The loss (1/N)‖Y − H(X)‖² is a Lipschitz function of the weights on the whole space. Looked at along a ray: at 64·W
 * the gradient should be at most 8 times as long as those at 0 and W together, as for a bounded gradient that these two
 * show.
 *
 * <p>False: for one linear layer the gradient is affine in W and so unbounded; x = 1, y = 0: 2w.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.1 and Assumption 1</a>
 */
@Claim(
        id = "bsum.a1.ridge",
        paper = Paper.BSUM,
        at = "Section 5.1 and Assumption 1",
        section = "1 Model and assumptions",
        says = "the squared error is a Lipschitz function of the weights on the whole space",
        expected = Verdict.REFUTED)
class RidgeLipschitzTest {

    @Check
    void theGradientStaysBounded(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 8);
    }

    @Mutant("16 times as long")
    void theGradientGrowsLittle(@ForAll(supplier = LayeredNets.OneLayer.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 16);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double growth) {
        f.hypotheses().forEach(evidence::given);
        CurvedOracle loss = f.ridge().loss();
        Lanes near = loss.gradient(f.weights())
                .norm()
                .plus(loss.gradient(f.weights().times(0)).norm());
        evidence.require("‖∇l(64W)‖", loss.gradient(f.weights().times(64)).norm(), near.times(growth));
    }

    @Mutant("constant 2‖X‖")
    void twiceTheDataIsAConstant(@ForAll(supplier = LayeredNets.class) LayeredCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes slope = f.ridge().loss().gradient(f.weights()).norm();
        evidence.require("‖∇l‖ ≤ 2‖X‖", slope, f.x().norm().times(2));
    }
}
