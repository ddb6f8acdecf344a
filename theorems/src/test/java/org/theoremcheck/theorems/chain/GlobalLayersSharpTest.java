package org.theoremcheck.theorems.chain;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.certificate.MapConstants;
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

    @Check
    void theEstimateDominates(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        conclude(f, evidence, Smoothness::sharplyGlobally);
    }

    @Mutant("l_t = l_φ·l_{t−1}")
    void theStepItselfIsForgotten(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                (s, phi) -> new Smoothness(
                        phi.bound(),
                        s.lipschitz().times(phi.lipschitz()),
                        s.sharplyGlobally(phi).smoothness()));
    }

    @Mutant("L_t = l_φ·L_{t−1}")
    void theBendIsForgotten(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                (s, phi) -> new Smoothness(
                        phi.bound(),
                        s.sharplyGlobally(phi).lipschitz(),
                        s.smoothness().times(phi.lipschitz())));
    }

    @Mutant("l_t = 9/10·l_φ·max(1, l_{t−1})")
    void slightlyLessIsEnough(@ForAll(supplier = DrivenChains.class) DrivenChainCohort f, Evidence evidence) {
        conclude(
                f,
                evidence,
                (s, phi) -> new Smoothness(
                        phi.bound(),
                        s.sharplyGlobally(phi).lipschitz().times(0.9),
                        s.sharplyGlobally(phi).smoothness()));
    }

    private static void conclude(DrivenChainCohort f, Evidence evidence, Layer layer) {
        f.hypotheses().forEach(evidence::given);
        evidence.cover(
                "two layers or more",
                f.direction().norm().times(0).plus(f.depth()).atLeast(2),
                0.3);
        Smoothness s = Smoothness.of(f.direction().norm().times(0));
        for (int t = 0; t < f.depth(); t++) {
            s = layer.after(s, f.constants(t));
        }
        JetBounds.lipschitz(evidence, f.jet(), f.direction(), s.lipschitz());
        JetBounds.smooth(evidence, f.jet(), f.direction(), s.smoothness());
    }

    /** The estimates after one more layer. */
    private interface Layer {
        Smoothness after(Smoothness s, MapConstants phi);
    }
}
