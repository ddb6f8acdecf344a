package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.ImageCohort;
import org.theoremcheck.generators.Images;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * The maximum of every k×k patch is 1-Lipschitz for any stride.
 *
 * <p>False where patches overlap: z = 0 and e = 1 in the one pixel that two patches share; both maxima move by 1, √2 &gt; 1.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Appendix, components</a>
 */
@Claim(
        id = "chain.comp.maxpool",
        paper = Paper.SMOOTHNESS,
        at = "Appendix, components",
        section = "3 Components",
        says = "max pooling, any k and s: l = 1",
        expected = Verdict.REFUTED)
class MaximumPoolingTest {

    @Check
    void theMapIsNonexpansive(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 1);
    }

    @Mutant("l = 1/2")
    void theMapContracts(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        conclude(f, evidence, 0.5);
    }

    private static void conclude(ImageCohort f, Evidence evidence, double l) {
        f.hypotheses().forEach(evidence::given);
        Lanes one = f.z().arithmetic().constant(1);
        evidence.cover("patches overlap", one.times(f.patches().overlap()).above(1), 0.3);
        Lanes difference =
                f.patches().maxima(f.z().plus(f.e())).minus(f.patches().maxima(f.z()));
        evidence.require(
                "‖a(z + e) − a(z)‖ ≤ l‖e‖", difference.norm(), f.e().norm().times(l));
    }
}
