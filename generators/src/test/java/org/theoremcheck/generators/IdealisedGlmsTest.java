package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class IdealisedGlmsTest implements FamilyContract<GlmCohort> {
    @Override
    public Family<GlmCohort> family() {
        return new IdealisedGlms();
    }

    @Override
    public List<Family<GlmCohort>> relatives() {
        return List.of(
                new IdealisedGlms.LongInputs(),
                new IdealisedGlms.ExchangedSlopes(),
                new IdealisedGlms.NegativeSlopes(),
                new IdealisedGlms.ManyPoints());
    }

    @Override
    public List<Lanes> quantities(GlmCohort glm) {
        return GlmQuantities.risks(glm);
    }

    @Example
    void slopesAreNearEachOtherInAQuarterAndFarApartInATenth() {
        assertThat(share(glm -> glm.a().over(glm.b()).toDoubles(), ratio -> ratio > 0.7))
                .isGreaterThan(0.25);
        assertThat(share(glm -> glm.a().over(glm.b()).toDoubles(), ratio -> ratio > 0.99))
                .isGreaterThan(0.15);
        assertThat(share(glm -> glm.a().over(glm.b()).toDoubles(), ratio -> ratio < 0.05))
                .isGreaterThan(0.1);
        assertThat(share(glm -> glm.b().toDoubles(), b -> b == 1)).isBetween(0.2, 0.5);
        assertThat(share(glm -> glm.b().toDoubles(), b -> b < 0.2 || b > 5)).isGreaterThan(0.15);
    }

    @Example
    void aFifthLiesOnTheSphere() {
        assertThat(share(glm -> border(glm, glm.point()), r -> r > 1 - 1e-9)).isGreaterThan(0.2);
        assertThat(share(glm -> border(glm, glm.wStar()), r -> r > 1 - 1e-9)).isGreaterThan(0.2);
    }

    @Example
    void theRiskIsPositiveInNineteenOfTwentyLanes() {
        assertThat(share(GlmQuantities::greatestRisk, risk -> risk > 1e-20)).isGreaterThan(0.95);
    }

    @Example
    void signsOfActivationsDifferBetweenWAndItsTeacher() {
        assertThat(share(GlmQuantities::signsDiffer, differ -> differ == 1)).isGreaterThan(0.3);
    }

    @Example
    void examplesLieAtTheKinkAndJustBelow() {
        assertThat(share(GlmQuantities::nearestToKink, z -> z == 0)).isGreaterThan(0.04);
        assertThat(share(GlmQuantities::nearestToKink, z -> z < 0 && z > -0.01)).isGreaterThan(0.04);
    }

    @Example
    void theKinkIsExactAtFiftyDigitsToo() {
        double exact = 0;
        double rough = 0;
        for (int stratum = 0; stratum < STRATA; stratum++) {
            var cohort = family().cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES));
            for (double z : GlmQuantities.nearestToKink(family().view(cohort))) {
                rough += z == 0 ? 1 : 0;
            }
            for (double z : GlmQuantities.nearestToKink(family().view(cohort.on(Backends.certifier())))) {
                exact += z == 0 ? 1 : 0;
            }
        }
        assertThat(exact).isGreaterThan(0.95 * rough);
    }

    @Example
    void theWorstStartAndRoundNumbersAreAmongThem() {
        assertThat(share(glm -> glm.point().plus(glm.wStar()).norm().toDoubles(), r -> r == 0))
                .isGreaterThan(0.1);
        assertThat(share(IdealisedGlmsTest::quarters, round -> round == 1)).isGreaterThan(0.08);
        assertThat(share(glm -> glm.wStar().norm().toDoubles(), r -> r == 0)).isBetween(0.02, 0.1);
        assertThat(share(glm -> glm.x().entries().abs().greatest().toDoubles(), r -> r == 0))
                .isLessThan(0.05);
    }

    private static double[] border(GlmCohort glm, Lanes w) {
        return w.norm().over(glm.radius()).toDoubles();
    }

    private static double[] quarters(GlmCohort glm) {
        List<Lanes> all = new ArrayList<>();
        for (String name : List.of("x", "w", "w*", "a", "b", "W")) {
            Lanes scaled = glm.cohort().get(name).times(4);
            all.add(scaled.equalTo(scaled.map(org.theoremcheck.kernels.lane.Unary.FLOOR))
                    .least());
        }
        return all.stream().reduce(Lanes::and).orElseThrow().toDoubles();
    }
}
