package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Evidence;

/** The claim that êrr of a generalised linear model is (ε, κ, w*)-SLQC at every drawn w, for every ε &gt; 0. */
final class SlqcOfGlms {
    private SlqcOfGlms() {}

    /** need(w) ≤ κ at every point of the instance. @param kappa one row */
    static void atEveryPoint(GlmCohort glm, Evidence evidence, Lanes kappa) {
        glm.hypotheses().forEach(evidence::given);
        Slqc.Reference optimum = Slqc.around(glm.oracle(), glm.optimum());
        for (Lanes w : glm.points()) {
            evidence.require(optimum.measure(w).forEveryEpsilon(kappa));
        }
    }

    /** sinh z = (eᶻ − e⁻ᶻ)/2. */
    static Lanes sinh(Lanes z) {
        return z.exp().minus(z.negate().exp()).over(2);
    }
}
