package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The mean of every k×k patch, stride s ≤ k, has norm at most ⌈k/s⌉/k.
 *
 * <p>It holds by the rows and columns of the matrix: row sums are 1, column sums at most ⌈k/s⌉²/k². Equality for s = k on constant patches.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.avgpool.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "average pooling, k×k, stride s ≤ k: l ≤ ⌈k/s⌉/k")
class AveragePoolingSharpTest {

    @Check
    void theNormIsAtMostTheOverlap(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, f.patches().overlap(), f.patch());
    }

    @Mutant("l = 1/(2k)")
    void theNormIsHalfAnEdge(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2 * f.patch());
    }

    @Mutant("l = 1/k")
    void theOverlapIsForgotten(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1, f.patch());
    }

    private static void conclude(ImageCohort f, Evidence evidence, int over, int under) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.z().arithmetic().constant(1);
        evidence.given("s ≤ k", one.times(f.stride()), one.times(f.patch()));
        evidence.cover("patches overlap", one.times(f.patches().overlap()).above(1), 0.3);
        Lanes moved = f.patches().means(f.z().plus(f.e()));
        Lanes difference = moved.minus(f.patches().means(f.z()));
        evidence.require(
                "‖a(z + e) − a(z)‖ ≤ l‖e‖",
                difference.norm(),
                f.e().norm().times(over).over(under));
        Lanes bend = difference.minus(f.patches().means(f.e()));
        evidence.requireEqual(
                "L = 0: a is linear", bend.norm(), one.times(0), f.z().norm().plus(f.e().norm()));
    }
}
