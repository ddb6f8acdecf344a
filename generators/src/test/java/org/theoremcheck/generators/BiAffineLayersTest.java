package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.BiAffineCohort;
import org.theoremcheck.kernels.lane.Lanes;

class BiAffineLayersTest implements FamilyContract<BiAffineCohort> {
    @Override
    public Family<BiAffineCohort> family() {
        return new BiAffineLayers();
    }

    @Override
    public List<Lanes> quantities(BiAffineCohort f) {
        return List.of(f.layer().of(f.x(), f.u()), f.layer().product(f.dx(), f.du().weights()));
    }

    @Example
    void parametersOftenLieOnTheirSphere() {
        assertThat(share(
                        f -> f.u().normSquared()
                                .over(f.parameterRadius().square())
                                .toDoubles(),
                        x -> x > 0.999))
                .isGreaterThan(0.3);
    }
}
