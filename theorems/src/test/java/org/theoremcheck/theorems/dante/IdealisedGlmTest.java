package org.theoremcheck.theorems.dante;

import net.jqwik.api.ForAll;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.engine.problem.Hypothesis;
import org.theoremcheck.generators.IdealisedGlms;
import org.theoremcheck.generators.NoisySamples;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.theorems.Check;
import org.theoremcheck.theorems.Claim;
import org.theoremcheck.theorems.Evidence;
import org.theoremcheck.theorems.Mutant;
import org.theoremcheck.theorems.Paper;

/**
 * Idealised GLM. If y_i = φ(⟨w*, x_i⟩) for all i, then êrr(w*) = 0 is the global minimum. It need not be the only one.
 *
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 2</a>
 */
@Claim(
        id = "dante.def2.idealised",
        paper = Paper.DANTE,
        at = "Definition 2",
        section = "1 Definitions",
        says = "y_i = φ(⟨w*, x_i⟩) for all i ⟹ êrr(w*) = 0 ≤ êrr(w) for every w")
class IdealisedGlmTest {

    @Check
    void theTeacherMinimises(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.wStar());
    }

    @Mutant("labels with noise")
    void theTeacherFitsNoisyLabels(@ForAll(supplier = NoisySamples.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.wStar());
    }

    @Mutant("half of w* minimises")
    void halfTheTeacherMinimises(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        conclude(glm, evidence, glm.wStar().over(2));
    }

    @Mutant("w* alone minimises")
    void theTeacherAloneMinimises(@ForAll(supplier = IdealisedGlms.class) GlmCohort glm, Evidence evidence) {
        glm.hypotheses().forEach(evidence::given);
        evidence.given("w ≠ w*", glm.point().equalTo(glm.wStar()).least().not());
        Lanes risk = glm.oracle().risk(glm.point());
        evidence.require(Hypothesis.below("êrr(w*) < êrr(w)", glm.oracle().risk(glm.wStar()), risk));
    }

    private static void conclude(GlmCohort glm, Evidence evidence, Lanes minimiser) {
        glm.hypotheses().forEach(evidence::given);
        Lanes least = glm.oracle().risk(minimiser);
        evidence.requireEqual("êrr(w*) = 0", least, least.times(0));
        for (Lanes w : glm.points()) {
            evidence.require("êrr(w*) ≤ êrr(w)", least, glm.oracle().risk(w));
        }
    }
}
