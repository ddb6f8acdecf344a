package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class ReluGlmsTest implements FamilyContract<GlmCohort> {
    @Override
    public Family<GlmCohort> family() {
        return new ReluGlms();
    }

    @Override
    public List<Family<GlmCohort>> relatives() {
        return List.of(new ReluGlms.Active());
    }

    @Override
    public List<Lanes> quantities(GlmCohort glm) {
        return GlmQuantities.risks(glm);
    }

    @Example
    void deadAndPartlyDeadExamplesAreFrequent() {
        assertThat(share(glm -> logits(glm).greatest().toDoubles(), z -> z < 0)).isGreaterThan(0.1);
        assertThat(share(ReluGlmsTest::partlyDead, partly -> partly == 1)).isGreaterThan(0.3);
        assertThat(share(ReluGlmsTest::deadWithRisk, both -> both == 1)).isGreaterThan(0.1);
    }

    @Example
    void activeExamplesMayBeFittedWhileInactiveOnesAreNot() {
        assertThat(share(ReluGlmsTest::stuck, stuck -> stuck == 1)).isGreaterThan(0.03);
    }

    private static Lanes logits(GlmCohort glm) {
        return glm.x().times(Matrix.column(glm.point())).entries();
    }

    private static double[] partlyDead(GlmCohort glm) {
        return logits(glm).least().below(0).and(logits(glm).greatest().above(0)).toDoubles();
    }

    private static double[] deadWithRisk(GlmCohort glm) {
        Lanes risk = glm.oracle().risk(glm.point());
        return logits(glm).greatest().below(0).and(risk.above(0)).toDoubles();
    }

    /** Positive risk, no gradient, some example active. */
    private static double[] stuck(GlmCohort glm) {
        Lanes risk = glm.oracle().risk(glm.point());
        Lanes gradient = glm.oracle().gradient(glm.point()).norm();
        return risk.above(0)
                .and(gradient.equalTo(0))
                .and(logits(glm).greatest().above(0))
                .toDoubles();
    }
}
