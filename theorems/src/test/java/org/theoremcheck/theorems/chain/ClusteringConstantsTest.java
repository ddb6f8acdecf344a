package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ClusteringCohort;
import org.theoremcheck.generators.Clusterings;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Convex clustering of n points, h(H) = min_Y ½‖Y − H‖² + Σ_{i&lt;j} ‖y_i − y_j‖, is convex, 1-smooth and n·√((n − 1)/2)-Lipschitz.
 *
 * <p>Checked on data H = Y + G made from their representatives Y and G ∈ ∂Σ‖y_i − y_j‖, so that ∇h(H) = G without solving for Y; every H is of this
 * form. It holds: h is a Moreau envelope, H ↦ Y a proximal map. L = 1 is attained where all points merge, l on regular
 * simplices: n·√((n − 1)/2)² = n²(n − 1)/2 is λ_max(BBᵀ) = n times the number of pairs.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.clustering",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "convex clustering of n points: convex, L = 1, l = n·√((n − 1)/2)")
class ClusteringConstantsTest {

    @Check
    void constantsDominate(@ForAll(supplier = Clusterings.class) ClusteringCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1, 0);
    }

    @Mutant("L = 1/2")
    void theGradientContracts(@ForAll(supplier = Clusterings.class) ClusteringCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5, 1, 0);
    }

    @Mutant("L = 0.95")
    void slightlySmoother(@ForAll(supplier = Clusterings.class) ClusteringCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95, 1, 0);
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = Clusterings.class) ClusteringCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 0.95, 0);
    }

    @Mutant("strongly convex")
    void curvedEverywhere(@ForAll(supplier = Clusterings.class) ClusteringCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1, 0.1);
    }

    private static void conclude(
            ClusteringCohort f, Evidence evidence, double smoothness, double lipschitz, double strong) {
        f.hypotheses().forEach(evidence::given);
        ClusteringCohort.Solved here = f.here();
        ClusteringCohort.Solved there = f.there();
        Matrix moved = there.data().minus(here.data());
        Matrix turned = there.pull().minus(here.pull());
        Lanes bound = here.spread()
                .arithmetic()
                .constant((f.points() - 1) / 2.0)
                .sqrt()
                .times(f.points());
        evidence.cover("three points or more", bound.above(1), 0.4);
        evidence.require(
                "‖∇h(H′) − ∇h(H)‖ ≤ L‖H′ − H‖", turned.norm(), moved.norm().times(smoothness));
        evidence.require("‖∇h(H)‖ ≤ l", here.pull().norm(), bound.times(lipschitz));
        Lanes line = here.value().plus(here.pull().entries().dot(moved.entries()));
        Lanes bowl = moved.entries().normSquared().times(strong / 2);
        evidence.require("h lies above its tangent", line.plus(bowl), there.value());
    }
}
