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
 * The map from filter offsets to their copies at every one of n_p patches of every image of a batch of m has norm √(m·n_p).
 *
 * <p>It holds with equality everywhere: each offset is copied m·n_p times.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.conv.l.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "offset map of a convolution, batch m: lᵘ = √(m·n_p)")
class ConvolutionOffsetSharpTest {

    @Check
    void everyCopyCounts(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, f.patches().count() * f.batch());
    }

    @Mutant("without the batch")
    void theBatchIsForgotten(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, f.patches().count());
    }

    @Mutant("√(m(n_p − 1))")
    void oneCopyIsForgotten(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.copies(f, evidence, (f.patches().count() - 1) * f.batch());
    }
}
