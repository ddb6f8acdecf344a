package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.WeightedGlm;
import org.theoremcheck.engine.problem.NoisyCohort;
import org.theoremcheck.generators.NoisyGlms;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Noisy GLM. If E[y | x] = φ(⟨w*, x⟩), then w* minimises the population risk err(w) = E(y − φ(⟨w, x⟩))².
 *
 * <p>Checked on finite distributions with two-point noise that differs from atom to atom, where err is a finite sum; at the drawn w
 * and at the points of a grid on the line through w and w*. It holds because err(w) − err(w*) = E(φ(⟨w, x⟩) − φ(⟨w*, x⟩))².
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 2</a>
 */
@Claim(
        id = "dante.def2.noisy",
        paper = Paper.DANTE,
        at = "Definition 2",
        section = "1 Definitions",
        says = "E[y | x] = φ(⟨w*, x⟩) ⟹ err(w*) ≤ err(w) for every w, err(w) = E(y − φ(⟨w, x⟩))²")
class NoisyPopulationTest {

    @Check
    void theTeacherMinimises(@ForAll(supplier = NoisyGlms.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.population());
    }

    @Mutant("noise with a mean of a tenth")
    void theNoiseMayHaveAMean(@ForAll(supplier = NoisyGlms.class) NoisyCohort glm, Evidence evidence) {
        WeightedGlm centred = glm.population();
        conclude(
                glm,
                evidence,
                new WeightedGlm(centred.activation(), centred.x(), centred.y().plus(0.1), centred.weights()));
    }

    @Mutant("noise of median 0 instead of mean 0")
    void theMedianOfTheNoiseIsEnough(@ForAll(supplier = NoisyGlms.OffCentre.class) NoisyCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.population());
    }

    private static void conclude(NoisyCohort glm, Evidence evidence, Oracle err) {
        glm.hypotheses().forEach(evidence::given);
        Lanes least = err.risk(glm.wStar());
        Lanes away = glm.point().minus(glm.wStar());
        for (double step : new double[] {1, 0.5, 0.125, -0.125, -0.5}) {
            evidence.require("err(w*) ≤ err(w)", least, err.risk(glm.wStar().plus(away.times(step))));
        }
    }
}
