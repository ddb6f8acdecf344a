package org.theoremcheck.theorems.bsum;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Eigenvalues;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.generators.LayeredNets;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * If σ_i convex and non-decreasing, l convex and entrywise non-decreasing, then the least eigenvalue of the Hessian of f by the last
 * block is at least 2λ: bsum.prop1.c1.last by eigenvalues instead of midpoints.
 *
 * <p>True, and attained where the loss is flat in some direction. Read as s ≤ s + λ_min − 2λ, s the size of the Hessian.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Proposition 1, C1 (restored)</a>
 */
@Claim(
        id = "bsum.prop1.c1.last.eigenvalues",
        paper = Paper.BSUM,
        at = "Proposition 1, C1 (restored)",
        section = "6 Convexity in each block",
        says = "σ_i convex and non-decreasing, l convex and entrywise non-decreasing ⟹ λ_min(D²f_J) ≥ 2λ",
        instances = 2 * 1024)
class ConvexLastLayerHessianTest {

    @Check
    void theLeastEigenvalueIsThatOfTheRidge(
            @ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    @Mutant("4λ")
    void theLeastEigenvalueIsTwiceAsLarge(
            @ForAll(supplier = LayeredNets.Convex.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 4);
    }

    @Mutant("logistic activations")
    void activationsNeedNotBeConvex(@ForAll(supplier = LayeredNets.Logistic.class) LayeredCohort f, Evidence evidence) {
        conclude(f, evidence, 2);
    }

    private static void conclude(LayeredCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        RidgedNetwork objective = f.objective(ConvexBlocks.increasing(f), f.targets());
        int last = f.depth() - 1;
        Matrix hessian = objective.block(f.weights(), last).hessian(objective.layer(f.weights(), last));
        Lanes size = hessian.norm();
        evidence.given(
                "‖D²f‖ ≤ 10¹⁰⁰, which doubles can square", size, size.times(0).plus(1e100));
        Lanes beyond = Eigenvalues.least(hessian).minus(f.lambda().times(factor));
        evidence.observe("λ_min − 2λ", beyond);
        evidence.require("s ≤ s + λ_min − 2λ", size, size.plus(beyond));
    }
}
