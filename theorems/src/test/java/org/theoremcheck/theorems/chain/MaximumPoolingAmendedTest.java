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
 * The maximum of every k×k patch, stride s, is ⌈k/s⌉-Lipschitz. Corrected form of the printed claim.
 *
 * <p>It holds: a maximum moves by no more than some pixel of its patch, and a pixel is in at most ⌈k/s⌉² patches. Equality when one pixel of an image of zeros in ⌈k/s⌉² patches is raised.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.maxpool.amended",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "max pooling, k×k, stride s: l = ⌈k/s⌉")
class MaximumPoolingAmendedTest {

    @Check
    void theOverlapBoundsTheSlope(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.maxima(f, evidence, f.patches().overlap());
    }

    @Mutant("l = 1/(2k)")
    void theSlopeIsHalfAnEdge(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.maxima(f, evidence, 0.5 / f.patch());
    }

    @Mutant("l = √⌈k/s⌉")
    void theOverlapCountsInOneDirection(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.maxima(f, evidence, Math.sqrt(f.patches().overlap()));
    }

    @Mutant("0.95 of l")
    void slightlyLessSteep(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.maxima(f, evidence, 0.95 * f.patches().overlap());
    }
}
