package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.CloudCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class CloudsTest implements FamilyContract<CloudCohort> {
    private static final int POINTS = 20;

    /** Smaller than those of the claims. */
    static final class Few extends Clouds {
        Few() {
            super(POINTS, 3);
        }
    }

    @Override
    public Family<CloudCohort> family() {
        return new Few();
    }

    @Override
    public List<Lanes> quantities(CloudCohort cloud) {
        return List.of(cloud.points().entries(), cloud.centres().entries());
    }

    @Example
    void everyPassPresentsEveryPointOnceAndStartsDiffer() {
        CloudCohort cloud = family().view(family().cohort(Backends.reference(), KEY, FamilyContract.numbers(0, 5)));
        double[] everyone = IntStream.range(0, POINTS).asDoubleStream().toArray();
        for (int lane = 0; lane < 5; lane++) {
            for (int pass = 0; pass < 3; pass++) {
                double[] presented = new double[POINTS];
                for (int place = 0; place < POINTS; place++) {
                    presented[place] = cloud.presented(pass, place).toDoubles()[lane];
                }
                Arrays.sort(presented);
                assertThat(presented).containsExactly(everyone);
            }
            assertThat(Arrays.stream(cloud.cohort().instance(lane).get("start"))
                            .distinct()
                            .count())
                    .isEqualTo(5);
        }
    }
}
