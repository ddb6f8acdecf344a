package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.ChainCohort;
import org.theoremcheck.kernels.lane.Lanes;

class ChainsTest implements FamilyContract<ChainCohort> {
    @Override
    public Family<ChainCohort> family() {
        return new Chains();
    }

    @Override
    public List<Lanes> quantities(ChainCohort f) {
        return List.of(
                f.at(f.parameters()).along(f.direction()).x(),
                f.at(f.target()).forward().output());
    }

    @Example
    void halfOfTheChainsHaveOffsetsAndManyLieOnTheirSpheres() {
        assertThat(share(f -> f.offsetBatch().toDoubles(), o -> o > 0)).isBetween(0.4, 0.6);
        assertThat(share(
                        f -> f.parameters()
                                .get(0)
                                .normSquared()
                                .over(f.radius(0).square())
                                .toDoubles(),
                        x -> x > 0.999))
                .isGreaterThan(0.3);
    }
}
