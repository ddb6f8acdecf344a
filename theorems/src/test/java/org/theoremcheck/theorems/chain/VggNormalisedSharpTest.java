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
 * for large ε, 10², with the sharp constants l = 1/√ε, L = 0.8587/(√m·ε), ‖ν‖ ≤ √(dm).
 *
 * <p>It holds: thirteen factors 1/√ε are 10¹³ or 10⁻¹³. They are 1 at ε = 1; the estimates cross at 0.67.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.batchnorm.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, batch normalisation",
        section = "4 VGG and batch normalisation",
        says = "sharp constants: ε = 10⁻² ⟹ l_bn > l, L_bn > L; ε = 10² ⟹ l_bn < l, L_bn < L",
        instances = 128)
class VggNormalisedSharpTest {

    @Check
    void smallEpsilonRoughensAndLargeSmoothes(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggNormalised vgg = new VggNormalised(setting, MapConstants::sharpNormalisation);
        vgg.conclude(evidence, 1e-2, 1e2);
        vgg.report(evidence);
    }

    @Mutant("greater at ε = 1 already")
    void greaterAtOne(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        new VggNormalised(setting, MapConstants::sharpNormalisation).conclude(evidence, 1, 1e2);
    }

    @Mutant("smaller at ε = 1/2 already")
    void smallerAtAHalf(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        new VggNormalised(setting, MapConstants::sharpNormalisation).conclude(evidence, 1e-2, 0.5);
    }
}
