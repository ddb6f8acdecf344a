package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.DrivenChainCohort;
import org.theoremcheck.generators.DrivenChains;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Layers φ_t that are l_φ-Lipschitz and L_φ-smooth in (x, u) jointly, u unrestricted: l_t = l_φ·max(1, l_{t−1}) and
 * L_t = l_φ·L_{t−1} + L_φ·max(1, l_{t−1}²), from 0, dominate the constants of the chain.
 *
 * <p>Checked on tanh(A·x + B·u). It holds: past and present parameters share ‖d‖², so (x, u) moves by at most max(1, l_{t−1})‖d‖.
 *
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Section 4.2, globally smooth layers</a>
 */
@Claim(
        id = "chain.rec.global.sharp",
        paper = Paper.SMOOTHNESS,
        at = "Section 4.2, globally smooth layers",
        section = "3.2 The recursion through layers",
        says = "l_t = l_φ·max(1, l_{t−1}), L_t = l_φ·L_{t−1} + L_φ·max(1, l_{t−1}²) dominate")
class GlobalLayersSharpTest {

    private static final GlobalLayers SHARP = Smoothness::sharplyGlobally;

    @Check
    void theEstimateDominates(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        SHARP.dominate(f, evidence);
    }

    @Mutant("l_t = l_φ·l_{t−1}")
    void theStepItselfIsForgotten(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        SHARP.withLipschitz((past, all) -> past).dominate(f, evidence);
    }

    @Mutant("L_t = l_φ·L_{t−1}")
    void theBendIsForgotten(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        SHARP.withoutBend().dominate(f, evidence);
    }

    @Mutant("l_t = 9/10·l_φ·max(1, l_{t−1})")
    void slightlyLessIsEnough(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        SHARP.withLipschitz((past, all) -> all.times(0.9)).dominate(f, evidence);
    }
}
