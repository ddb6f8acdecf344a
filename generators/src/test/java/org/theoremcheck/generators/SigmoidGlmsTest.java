package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class SigmoidGlmsTest implements FamilyContract<GlmCohort> {
    @Override
    public Family<GlmCohort> family() {
        return new SigmoidGlms();
    }

    @Override
    public List<Family<GlmCohort>> relatives() {
        return List.of(new SigmoidGlms.LongInputs(), new SigmoidGlms.Narrow());
    }

    @Override
    public List<Lanes> quantities(GlmCohort glm) {
        return GlmQuantities.risksAndGradients(glm);
    }

    @Example
    void wideBallsAreFrequent() {
        assertThat(share(glm -> glm.radius().toDoubles(), w -> w > 8)).isGreaterThan(0.15);
        assertThat(share(glm -> glm.radius().toDoubles(), w -> w <= 1)).isGreaterThan(0.3);
    }

    @Example
    void saturatedExamplesStandBesideUnsaturatedOnes() {
        assertThat(share(SigmoidGlmsTest::mixed, both -> both == 1)).isGreaterThan(0.05);
        assertThat(share(SigmoidGlmsTest::nearlyOrthogonal, both -> both == 1)).isGreaterThan(0.1);
    }

    @Example
    void pointsLieOppositeToTheTeacherOnTheSphere() {
        assertThat(share(
                        glm -> glm.point()
                                .plus(glm.wStar())
                                .norm()
                                .plus(glm.radius().minus(glm.wStar().norm()))
                                .toDoubles(),
                        r -> r < 1e-9))
                .isGreaterThan(0.08);
    }

    @Example
    void theRiskIsPositiveInNineteenOfTwentyLanes() {
        assertThat(share(GlmQuantities::greatestRisk, risk -> risk > 1e-20)).isGreaterThan(0.95);
    }

    /** One example with |⟨w, x⟩| > 4, another with |⟨w, x⟩| < 1. */
    private static double[] mixed(GlmCohort glm) {
        Lanes z = glm.x().times(Matrix.column(glm.point())).entries().abs();
        return z.greatest().above(4).and(z.least().below(1)).toDoubles();
    }

    /** Some example has a cosine with w − w* that is not 0 but below 0.1. */
    private static double[] nearlyOrthogonal(GlmCohort glm) {
        Lanes v = glm.point().minus(glm.wStar());
        Lanes z = glm.x().times(Matrix.column(v)).entries().abs();
        return z.above(0).and(z.below(v.norm().times(0.1))).greatest().toDoubles();
    }
}
