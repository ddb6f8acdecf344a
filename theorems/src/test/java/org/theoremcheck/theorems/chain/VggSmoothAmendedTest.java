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
 * VGG-16 made smooth has a greater estimate: l_VGG ≤ l_smooth ≤ 355.2·l_VGG with lᵘ = √m·⌈k/s⌉, and ≤ 6.3·l_VGG with lᵘ = √(m·n_p). Corrected
 * form of the printed claim.
 *
 * <p>It holds, by the recursion on the published dimensions: ‖a(0)‖ = ln 2·√n enters m and so the slope of every later layer; greater offsets
 * make m greater for both, so that it weighs less.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 5</a>
 */
@Claim(
        id = "chain.vgg.smooth-close.amended",
        paper = Paper.SMOOTHNESS,
        at = "Section 5, VGG",
        section = "4 VGG and batch normalisation",
        says = "l_VGG ≤ l_smooth ≤ 355.2·l_VGG; ≤ 6.3·l_VGG with lᵘ = √(m·n_p)",
        instances = 128)
class VggSmoothAmendedTest {

    @Check
    void theFactorIsBounded(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggSmooth.factors(evidence, VggEstimate.original(setting), 355.2, 6.3);
    }

    @Mutant("355.1")
    void slightlyLess(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggSmooth.factors(evidence, VggEstimate.original(setting), 355.1, 6.3);
    }

    @Mutant("6.2 with √(m·n_p)")
    void slightlyLessWithEveryCopy(
            @ForAll(supplier = PublishedTables.VggSettings.class) PublishedCohort setting, Evidence evidence) {
        VggSmooth.factors(evidence, VggEstimate.original(setting), 355.2, 6.2);
    }
}
