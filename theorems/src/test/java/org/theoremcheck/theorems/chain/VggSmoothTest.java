package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * VGG-16 made smooth, softplus for ReLU and average pooling for max pooling, has nearly the same estimate: |l_VGG − l_smooth| ≤
 * 10⁻⁴·l_VGG.
 *
 * <p>False for the recursion that bounds: softplus adds ‖a(0)‖ = ln 2·√n to the bound m of a layer with n outputs, 14 053 after the
 * first, where ReLU has m = 37. l_VGG = 8.90·10⁸, l_smooth = 3.16·10¹¹. With √(m·n_p) for offsets they still differ by a factor of 6.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.smooth-close",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, VGG",
        section = "4 VGG and batch normalisation",
        says = "|l_VGG − l_smooth| ≤ 10⁻⁴·l_VGG, with ‖a(0)‖ = ln 2·√n",
        instances = 128,
        expected = Verdict.REFUTED)
class VggSmoothTest {

    @Check
    void theEstimatesAreClose(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggEstimate vgg = VggEstimate.original(setting);
        VggSmooth.close(evidence, vgg, vgg.smooth(VggEstimate.Origin.VECTOR), 1e-4);
    }

    @Mutant("a factor of 6 between them, √(m·n_p) for offsets")
    void withinAFactorOfSix(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggEstimate copied = VggEstimate.original(setting).withEveryCopy();
        VggSmooth.close(evidence, copied, copied.smooth(VggEstimate.Origin.VECTOR), 5);
    }
}
