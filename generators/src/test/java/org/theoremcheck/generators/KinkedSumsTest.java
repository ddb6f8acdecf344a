package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.KinkedCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class KinkedSumsTest implements FamilyContract<KinkedCohort> {
    @Override
    public Family<KinkedCohort> family() {
        return new KinkedSums();
    }

    @Override
    public List<Family<KinkedCohort>> relatives() {
        return List.of(
                new KinkedSums.StronglyConvex(),
                new KinkedSums.FromOneIterate(),
                new KinkedSums.Quiet(),
                new KinkedSums.Quarterly());
    }

    @Override
    public List<Lanes> quantities(KinkedCohort f) {
        return List.of(
                f.oracle().risk(f.start()),
                f.oracle().gradient(f.start()),
                f.oracle().risk(f.optimum()));
    }

    @Example
    void noPointOfAFineGridIsBelowTheMinimum() {
        for (int stratum = 0; stratum < STRATA; stratum++) {
            KinkedCohort f =
                    family().view(family().cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            Lanes least = f.oracle().risk(f.optimum());
            assertThat(f.optimum()
                            .atLeast(f.low())
                            .and(f.optimum().atMost(f.high()))
                            .toDoubles())
                    .containsOnly(1);
            for (int i = 0; i <= 200; i++) {
                Lanes w = f.low().plus(f.diameter().times(i).over(200));
                assertThat(f.oracle().risk(w).minus(least).atLeast(-1e-12).toDoubles())
                        .containsOnly(1);
            }
        }
    }

    @Example
    void minimisersLieOnTheBoundaryAtKinksAndInside() {
        assertThat(share(
                        f -> f.optimum()
                                .equalTo(f.low())
                                .or(f.optimum().equalTo(f.high()))
                                .toDoubles(),
                        at -> at == 1))
                .isGreaterThan(0.2);
        assertThat(share(
                        f -> f.optimum().equalTo(f.cohort().get("k")).greatest().toDoubles(), at -> at == 1))
                .isGreaterThan(0.2);
        assertThat(share(f -> f.strong().toDoubles(), lambda -> lambda == 0)).isGreaterThan(0.05);
        assertThat(share(
                        f -> f.start()
                                .equalTo(f.low())
                                .or(f.start().equalTo(f.high()))
                                .toDoubles(),
                        at -> at == 1))
                .isGreaterThan(0.35);
    }
}
