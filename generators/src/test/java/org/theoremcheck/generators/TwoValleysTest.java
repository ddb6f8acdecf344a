package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;

class TwoValleysTest implements FamilyContract<LayeredCohort> {
    @Override
    public Family<LayeredCohort> family() {
        return new TwoValleys();
    }

    @Override
    public List<Family<LayeredCohort>> relatives() {
        return List.of(new TwoValleys.OneValley());
    }

    @Override
    public List<Lanes> quantities(LayeredCohort f) {
        return List.of(f.ridge().whole().risk(f.weights()));
    }

    /** By symmetry f(w₁, w₂) = f(−w₁, −w₂), and along (1, 1) the saddle at 0 bends down. */
    @Example
    void thereIsAValleyOnEitherSideOfTheSaddle() {
        assertThat(share(
                        f -> f.ridge()
                                .whole()
                                .curvature(
                                        f.weights().times(0),
                                        f.weights().times(0).plus(1))
                                .toDoubles(),
                        curvature -> curvature < 0))
                .isGreaterThan(0.9);
        assertThat(share(f -> f.weights().sum().toDoubles(), side -> side > 0)).isBetween(0.3, 0.7);
    }
}
