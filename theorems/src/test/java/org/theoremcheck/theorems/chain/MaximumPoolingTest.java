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
        PatchNorms.maxima(f, evidence, 1);
    }

    @Mutant("l = √⌈k/s⌉")
    void theOverlapCountsInOneDirection(@ForAll(supplier = Images.class) ImageCohort f, Evidence evidence) {
        PatchNorms.maxima(f, evidence, Math.sqrt(f.patches().overlap()));
    }
}
