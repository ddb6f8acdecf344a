package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.network.ExponentialLoss;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;
import org.theoremcheck.theorems.bsum.ConvexBlocks.Scope;

/**
 * With the exponential loss and softplus activations, f is convex in each block. Here c = 2.
 *
 * <p>False: below the target the loss decreases, and a decreasing function of a convex one need not be convex, for one
 * layer as for more.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Appendix A.7 and Section 6</a>
 */
@Claim(
        id = "bsum.exploss.convex",
        paper = Paper.BSUM,
        at = "Appendix A.7 and Section 6",
        section = "6 Convexity in each block",
        says = "exponential loss, softplus activations ⟹ f is convex in each block",
        expected = Verdict.REFUTED)
class ExponentialLossBlocksTest {

    @Check
    void everyBlockIsConvex(@ForAll(supplier = LayeredNets.Softpluses.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 0);
    }

    @Mutant("even strongly convex")
    void everyBlockIsStronglyConvex(
            @ForAll(supplier = LayeredNets.Softpluses.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        Loss loss = new ExponentialLoss(f.lambda().times(0).plus(2));
        ConvexBlocks.require(evidence, f, f.objective(loss, f.targets()), Scope.EVERY, factor);
    }
}
