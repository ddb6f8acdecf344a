package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * VGG-16 made smooth has nearly the same estimate, |l_VGG − l_smooth| ≤ 10⁻⁴·l_VGG, where ‖a(0)‖ is left out.
 *
 * <p>It holds with difference 0, because the printed constants of ReLU and softplus, and of the two poolings, are the same. The
 * recursion without ‖a(0)‖ does not bound (chain.rec.a0), and with average pooling's own constant ½ the estimates differ by 97 %.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.smooth-close.omitted",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, VGG",
        section = "4 VGG and batch normalisation",
        says = "|l_VGG − l_smooth| ≤ 10⁻⁴·l_VGG, without ‖a(0)‖",
        instances = 128)
class VggSmoothOmittedTest {

    @Check
    void theEstimatesAreClose(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggEstimate vgg = VggEstimate.original(setting);
        VggSmooth.close(evidence, vgg, vgg.smooth(VggEstimate.Origin.OMITTED), 1e-4);
    }

    @Mutant("with average pooling’s own constant ½, within 9/10")
    void averagesContract(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggEstimate original = VggEstimate.original(setting);
        VggSmooth.close(evidence, original, original.withSharpPooling().smooth(VggEstimate.Origin.OMITTED), 0.9);
    }
}
