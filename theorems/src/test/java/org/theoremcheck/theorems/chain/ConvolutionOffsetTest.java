package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The map from filter offsets to their copies at every patch of every image of a batch of m has norm √m·⌈k/s⌉.
 *
 * <p>False: an offset is copied to all n_p patches, not to those of one pixel. k = s = 1, m = 1, an image of 2×2 pixels: the norm is √4 = 2 &gt; 1.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.conv.l",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "offset map of a convolution, batch m: lᵘ = √m·⌈k/s⌉",
        expected = Verdict.REFUTED)
class ConvolutionOffsetTest {

    @Check
    void theOverlapBoundsTheOffset(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, f.batch() * Math.pow(f.patches().overlap(), 2));
    }

    @Mutant("⌈k/s⌉² for ⌈k/s⌉")
    void theOverlapCountsTwice(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, f.batch() * Math.pow(f.patches().overlap(), 4));
    }

    @Mutant("√(m·√n_p): copies along one row of patches")
    void oneRowOfPatches(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, f.batch() * f.patches().across());
    }
}
