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
 * The mean of every k×k patch, stride s ≤ k, is a linear map of norm at most 1.
 *
 * <p>It holds: a mean over k² pixels has squares at most 1/k² of the sum of squares, and a pixel is in ⌈k/s⌉² ≤ k² patches. Equality for k = 1.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.avgpool",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "average pooling, k×k, stride s ≤ k: l = 1, L = 0")
class AveragePoolingTest {

    @Check
    void theNormIsAtMostOne(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 1);
    }

    @Mutant("l = 1/(2k)")
    void theNormIsHalfAnEdge(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1, 2 * f.patch());
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
