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
        PatchNorms.means(f, evidence, PatchNorms.overlapPerEdge(f));
    }

    @Mutant("l = 1/(2k)")
    void theNormIsHalfAnEdge(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.means(f, evidence, PatchNorms.constant(f, 0.5 / f.patch()));
    }

    @Mutant("l = 1/k")
    void theOverlapIsForgotten(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.means(f, evidence, PatchNorms.constant(f, 1.0 / f.patch()));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.means(f, evidence, PatchNorms.overlapPerEdge(f).times(0.95));
    }
}
