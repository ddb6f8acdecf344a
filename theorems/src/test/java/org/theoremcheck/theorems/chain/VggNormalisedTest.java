package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.generators.PublishedTables;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Batch normalisation after every convolution of smooth VGG-16 makes the estimates of l and L greater for small ε, 10⁻², and smaller
 * for large ε, 10².
 *
 * <p>Checked with the printed constants l = 2/√ε, L = 2/(√m·ε), ‖ν‖ ≤ dm. It holds: thirteen factors 2/√ε are 10¹⁷ or 10⁻⁹; they
 * are 1 at ε = 4, and the estimates cross near there, at 3.6, because normalisation also caps m.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.batchnorm",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, batch normalisation",
        section = "4 VGG and batch normalisation",
        says = "ε = 10⁻² ⟹ l_bn > l, L_bn > L; ε = 10² ⟹ l_bn < l, L_bn < L",
        instances = 128)
class VggNormalisedTest {

    @Check
    void smallEpsilonRoughensAndLargeSmoothes(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggNormalised vgg = new VggNormalised(setting, MapConstants::normalisation);
        vgg.conclude(evidence, 1e-2, 1e2);
        vgg.report(evidence);
    }

    @Mutant("greater at ε = 4 already")
    void greaterAtFour(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        new VggNormalised(setting, MapConstants::normalisation).conclude(evidence, 4, 1e2);
    }

    @Mutant("smaller at ε = 1 already")
    void smallerAtOne(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        new VggNormalised(setting, MapConstants::normalisation).conclude(evidence, 1e-2, 1);
    }
}
