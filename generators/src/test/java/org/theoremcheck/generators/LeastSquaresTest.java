package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LeastSquaresCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class LeastSquaresTest implements FamilyContract<LeastSquaresCohort> {
    @Override
    public Family<LeastSquaresCohort> family() {
        return new LeastSquares();
    }

    @Override
    public List<Family<LeastSquaresCohort>> relatives() {
        return List.of(
                new LeastSquares.Interpolated(),
                new LeastSquares.Identical(),
                new LeastSquares.ScalarTargets(),
                new LeastSquares.SeveralScalarTargets(),
                new LeastSquares.Blocks(),
                new LeastSquares.Underdetermined(),
                new LeastSquares.Several());
    }

    @Override
    public List<Lanes> quantities(LeastSquaresCohort f) {
        return List.of(f.oracle().risk(f.start()), f.oracle().gradient(f.start()), f.smooth());
    }

    @Example
    void theGreatestCurvatureIsReachedByPowerIteration() {
        for (int stratum = 0; stratum < STRATA; stratum++) {
            var f = family().view(family().cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            Lanes v = f.cohort().uniform(0, f.cohort().length("d"));
            for (int i = 0; i < 400; i++) {
                Lanes next = f.x().transposeTimes(f.x().times(Matrix.column(v))).entries();
                v = next.over(next.norm());
            }
            Lanes reached =
                    f.x().times(Matrix.column(v)).entries().normSquared().over(f.instances());
            Lanes smooth = f.smooth();
            assertThat(reached.over(smooth).atMost(1 + 1e-12).toDoubles()).containsOnly(1);
            long close = java.util.Arrays.stream(reached.over(smooth).toDoubles())
                    .filter(q -> q > 0.999)
                    .count();
            assertThat(close).isGreaterThan(LANES * 9L / 10);
        }
    }

    @Example
    void fitsConflictsAndStartsAtTheTeacherOccur() {
        assertThat(share(f -> f.residuals().abs().greatest().toDoubles(), r -> r == 0))
                .isBetween(0.3, 0.5);
        assertThat(share(f -> f.start().distanceTo(f.planted()).toDoubles(), r -> r == 0))
                .isBetween(0.05, 0.2);
        assertThat(share(f -> f.stepSize().times(f.steepest()).toDoubles(), s -> s > 2))
                .isGreaterThan(0.05);
        assertThat(share(f -> f.stepSize().times(f.steepest()).toDoubles(), s -> s < 1e-2))
                .isGreaterThan(0.05);
    }

    @Example
    void identicalAndScalarDataAreWhatTheyAreCalled() {
        var scalar = new LeastSquares.ScalarTargets();
        var f = scalar.view(scalar.cohort(Backends.reference(), KEY, FamilyContract.numbers(3, LANES)));
        assertThat(f.targets().minus(f.residuals()).abs().greatest().toDoubles())
                .containsOnly(0);
        assertThat(f.steepest().toDoubles()).containsOnly(1);
        var same = new LeastSquares.Identical();
        var g = same.view(same.cohort(Backends.reference(), KEY, FamilyContract.numbers(5, LANES)));
        assertThat(g.targets().greatest().minus(g.targets().least()).toDoubles())
                .containsOnly(0);
    }
}
