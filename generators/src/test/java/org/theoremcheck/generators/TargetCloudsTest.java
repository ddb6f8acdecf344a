package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.TargetCloudCohort;
import org.theoremcheck.kernels.lane.Lanes;

class TargetCloudsTest implements FamilyContract<TargetCloudCohort> {
    /** Smaller than those of the claims. */
    static final class Few extends TargetClouds {
        Few() {
            super(30);
        }
    }

    @Override
    public Family<TargetCloudCohort> family() {
        return new Few();
    }

    @Override
    public List<Lanes> quantities(TargetCloudCohort f) {
        return List.of(f.optimum(), f.gap(f.optimum().plus(1), f.optimum()));
    }

    @Example
    void targetsAreStandardGaussian() {
        assertThat(share(f -> f.cohort().get("a").row(0).toDoubles(), a -> Math.abs(a) < 0.6745))
                .isBetween(0.48, 0.52);
    }
}
