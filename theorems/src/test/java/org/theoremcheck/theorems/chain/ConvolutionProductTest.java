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
 * β(z, v) = (v_jᵀΠ_i z)_ji, filters v_j and patches Π_i z of side k and stride s, has norm L_b ≤ ⌈k/s⌉.
 *
 * <p>Checked on images of side up to 8, without padding. It holds by Cauchy and Schwarz, a pixel being in at most ⌈k/s⌉² patches. Constant images under constant filters tend to equality as the side grows (chain.comp.conv.L.reached).
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.conv.L",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "convolution, k×k, stride s: L_b = ⌈k/s⌉")
class ConvolutionProductTest {

    @Check
    void theOverlapBoundsTheProduct(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, f.patches().overlap());
    }

    @Mutant("L_b = ⌈k/s⌉/2")
    void theOverlapIsHalved(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5 * f.patches().overlap());
    }

    @Mutant("L_b = 1")
    void theOverlapIsForgotten(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(ImageCohort f, Evidence evidence, double factor) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.z().arithmetic().constant(1);
        evidence.cover("patches overlap", one.times(f.patches().overlap()).above(1), 0.3);
        Lanes sizes = f.filters().norm().times(f.z().norm());
        evidence.observe(
                "L_b, estimate ÷ measured",
                sizes.times(factor).over(f.convolved().norm()));
        evidence.require("‖β(z, v)‖ ≤ L_b‖v‖‖z‖", f.convolved().norm(), sizes.times(factor));
    }
}
