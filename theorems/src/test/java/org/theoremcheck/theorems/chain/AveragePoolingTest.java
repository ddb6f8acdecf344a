package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
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
        PatchNorms.means(f, evidence, PatchNorms.constant(f, 1));
    }

    @Mutant("l = 1/(2k)")
    void theNormIsHalfAnEdge(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.means(f, evidence, PatchNorms.constant(f, 0.5 / f.patch()));
    }

    @Mutant("L = 0 for max pooling")
    void theMaximumIsLinear(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.linear(
                f,
                evidence,
                f.patches()::maxima,
                PatchNorms.constant(f, f.patches().overlap()));
    }

    @Mutant("l = 0.95")
    void slightlyLessSteep(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.means(f, evidence, PatchNorms.constant(f, 0.95));
    }
}
