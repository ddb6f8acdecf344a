package org.theoremcheck.theorems.chain;

import java.util.function.BinaryOperator;
import org.theoremcheck.engine.certificate.MapConstants;
import org.theoremcheck.engine.certificate.Smoothness;
import org.theoremcheck.engine.problem.DrivenChainCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** Estimates after one more layer φ that is Lipschitz and smooth on the whole space. */
@FunctionalInterface
interface GlobalLayers {
    Smoothness after(Smoothness s, MapConstants phi);

    /** The claim that they dominate the constants of the chain. */
    default void dominate(DrivenChainCohort f, Evidence evidence) {
        f.hypotheses().forEach(evidence::given);
        Lanes zero = f.direction().norm().times(0);
        evidence.cover("two layers or more", zero.plus(f.depth()).atLeast(2), 0.3);
        Smoothness s = Smoothness.of(zero);
        for (int t = 0; t < f.depth(); t++) {
            s = after(s, f.constants(t));
        }
        JetBounds.lipschitz(evidence, f.jet(), f.direction(), s.lipschitz());
        JetBounds.smooth(evidence, f.jet(), f.direction(), s.smoothness());
    }

    /** With another l, made of the one before and this one. */
    default GlobalLayers withLipschitz(BinaryOperator<Lanes> l) {
        return (s, phi) -> {
            Smoothness after = after(s, phi);
            return new Smoothness(
                    after.bound(),
                    l.apply(s.lipschitz().times(phi.lipschitz()), after.lipschitz()),
                    after.smoothness());
        };
    }

    /** With L_t = l_φ·L_{t−1}. */
    default GlobalLayers withoutBend() {
        return (s, phi) -> {
            Smoothness after = after(s, phi);
            return new Smoothness(
                    after.bound(), after.lipschitz(), s.smoothness().times(phi.lipschitz()));
        };
    }
}
