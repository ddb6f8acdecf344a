package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.chain.Convolution;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * L_b = ⌈k/s⌉ of a convolution is reached to within 5 % where patches overlap.
 *
 * <p>Measured by alternating singular vectors: the best image for the filter, the best filter for the image. True on images of side 16 to 32, stride 1:
 * smooth images under constant filters lose only at the border, cos²(π/2n) for k = 2.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.conv.L.reached",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "convolution, k×k, stride s < k: ‖β‖ > 0.95·⌈k/s⌉ on wide images",
        kind = Kind.EXISTENCE,
        instances = 256)
class ConvolutionReachedTest {
    private static final int ROUNDS = 8;

    @Check
    void theEstimateIsNearlyReached(@ForAll(supplier = Images.Wide.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 0.95);
    }

    @Mutant("and exceeded")
    void theEstimateIsExceeded(@ForAll(supplier = Images.Wide.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    private static void conclude(ImageCohort f, Evidence evidence, double share) {
        f.hypotheses().forEach(evidence::given);
        Convolution beta = new Convolution(f.patches(), 1, f.filters().rows(), 1);
        Lanes z = unit(f.z());
        Matrix v = f.filters().with(unit(f.filters().entries()));
        for (int i = 0; i < ROUNDS; i++) {
            z = unit(beta.byState(v, beta.product(z, v)));
            Matrix weights = beta.byParameters(z, beta.product(z, v)).weights();
            v = weights.with(unit(weights.entries()));
        }
        Lanes measured = beta.product(z, v).norm();
        Lanes estimate = measured.times(0).plus(f.patches().overlap());
        evidence.observe("L_b, estimate ÷ measured", estimate.over(measured));
        evidence.exhibit("share·⌈k/s⌉ < ‖β(z, v)‖, ‖z‖ = ‖v‖ = 1", estimate.times(share), measured);
    }

    private static Lanes unit(Lanes a) {
        return a.over(a.norm());
    }
}
