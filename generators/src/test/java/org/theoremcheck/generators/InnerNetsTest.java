package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.NetCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class InnerNetsTest implements FamilyContract<NetCohort> {
    @Override
    public Family<NetCohort> family() {
        return new InnerNets();
    }

    @Override
    public List<Family<NetCohort>> relatives() {
        return List.of(
                new InnerNets.Width1(),
                new InnerNets.Nonnegative(),
                new InnerNets.Mixed(),
                new InnerNets.Over(),
                new InnerNets.Under(),
                new InnerNets.Pattern(),
                new InnerNets.AlmostPattern(),
                new InnerNets.Near(),
                new InnerNets.TenTimesAsFar(),
                new InnerNets.TwoMinimisers(),
                new CrossEntropyNets(),
                new SigmoidNets());
    }

    @Override
    public List<Lanes> quantities(NetCohort net) {
        return List.of(
                net.labels().entries(),
                net.outputs().entries(),
                net.inner().risk(net.hiddenWeights().entries()));
    }

    @Example
    void sharesOfTheInnerLayer() {
        assertThat(share(net -> units(net), k -> k >= 2)).isGreaterThan(0.5);
        assertThat(share(InnerNetsTest::equalOuterWeights, equal -> equal == 1)).isGreaterThan(0.1);
        assertThat(share(InnerNetsTest::flippedUnit, flipped -> flipped == 1)).isGreaterThan(0.25);
        assertThat(share(InnerNetsTest::nearlyPermuted, permuted -> permuted == 1))
                .isGreaterThan(0.05);
        assertThat(share(net -> net.a().over(net.b()).toDoubles(), ratio -> ratio > 0.7))
                .isGreaterThan(0.25);
        assertThat(share(net -> net.a().over(net.b()).toDoubles(), ratio -> ratio < 0.05))
                .isGreaterThan(0.1);
    }

    @Example
    void twinUnitsAndMirroredExamplesAreAmongThem() {
        assertThat(share(InnerNetsTest::twins, twins -> twins == 1)).isGreaterThan(0.05);
        assertThat(share(InnerNetsTest::mirrored, mirrored -> mirrored == 1)).isGreaterThan(0.1);
    }

    @Example
    void aSigmoidUnitMayBeSaturatedBesideOneThatIsNot() {
        int mixed = 0;
        for (int stratum = 0; stratum < STRATA; stratum++) {
            Family<NetCohort> family = new SigmoidNets();
            NetCohort net =
                    family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
            Lanes z = net.x().times(net.hiddenWeights()).entries().abs();
            for (double both : z.greatest().above(4).and(z.least().below(1)).toDoubles()) {
                mixed += (int) both;
            }
        }
        assertThat(mixed).isGreaterThan(STRATA * LANES / 20);
    }

    @Example
    void theRiskIsUsuallyPositiveAndThePositiveRegionIsReached() {
        assertThat(share(InnerNetsTest::relativeRisk, risk -> risk > 1e-12)).isGreaterThan(0.9);
        assertThat(share(InnerNetsTest::region, inside -> inside == 1)).isBetween(0.3, 0.9);
    }

    @Example
    void conditionsLeaveRoomBetweenStudentAndTeacher() {
        for (Family<NetCohort> relative : relatives()) {
            int apart = 0;
            for (int stratum = 0; stratum < STRATA; stratum++) {
                NetCohort net = relative.view(
                        relative.cohort(Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
                for (double risk : relativeRisk(net)) {
                    apart += risk > 1e-12 ? 1 : 0;
                }
            }
            assertThat(apart).as(relative.getClass().getSimpleName()).isGreaterThan(STRATA * LANES * 7 / 10);
        }
    }

    @Example
    void opposedUnitsHaveTheSwappedTeacherAsSecondMinimiser() {
        Family<NetCohort> family = new InnerNets.TwoMinimisers();
        NetCohort net = family.view(family.cohort(Backends.reference(), KEY, FamilyContract.numbers(0, LANES)));
        Lanes swapped = net.cohort().kernels().lane().gather(net.hiddenTeacher().entries(), new int[] {1, 0});
        double[] risk =
                net.inner().risk(swapped).over(net.inner().scale(swapped)).toDoubles();
        for (double none : risk) {
            assertThat(none).isLessThan(1e-25);
        }
    }

    private static double[] units(NetCohort net) {
        double[] k = new double[net.lanes()];
        java.util.Arrays.fill(k, net.hiddenWeights().columns());
        return k;
    }

    private static double[] equalOuterWeights(NetCohort net) {
        Lanes v = net.outerWeights().entries();
        return v.equalTo(v.row(0)).least().times(v.rows() > 1 ? 1 : 0).toDoubles();
    }

    /** Some unit of the student is exactly the opposite of the teacher's. */
    private static double[] flippedUnit(NetCohort net) {
        Lanes any = net.a().times(0);
        for (int j = 0; j < net.hiddenWeights().columns(); j++) {
            Lanes own = net.hiddenTeacher().column(j);
            Lanes opposite =
                    net.hiddenWeights().column(j).plus(own).abs().greatest().equalTo(0);
            any = any.or(opposite.and(own.norm().above(0)));
        }
        return any.toDoubles();
    }

    /** The student is closer to the teacher with its units moved on by one than to the teacher, and closer than ½‖W₁*‖. */
    private static double[] nearlyPermuted(NetCohort net) {
        Matrix star = net.hiddenTeacher();
        int k = star.columns();
        Lanes distance = net.a().times(0);
        for (int j = 0; j < k; j++) {
            distance = distance.plus(net.hiddenWeights()
                    .column(j)
                    .minus(star.column((j + 1) % k))
                    .normSquared());
        }
        Lanes own = net.hiddenWeights().minus(star).entries().normSquared();
        return distance.below(own)
                .and(distance.below(star.entries().normSquared().over(4)))
                .toDoubles();
    }

    /** Two units of the student are equal and not 0. */
    private static double[] twins(NetCohort net) {
        Lanes any = net.a().times(0);
        for (int j = 1; j < net.hiddenWeights().columns(); j++) {
            Lanes first = net.hiddenWeights().column(0);
            Lanes same = net.hiddenWeights().column(j).equalTo(first).least();
            any = any.or(same.and(first.norm().above(0)));
        }
        return any.toDoubles();
    }

    /** Some example is the opposite of the one before. */
    private static double[] mirrored(NetCohort net) {
        Lanes any = net.a().times(0);
        for (int i = 1; i < net.x().rows(); i++) {
            Lanes opposite = net.x().row(i).plus(net.x().row(i - 1)).equalTo(0).least();
            any = any.or(opposite.and(net.x().row(i).norm().above(0)));
        }
        return any.toDoubles();
    }

    private static double[] relativeRisk(NetCohort net) {
        Lanes scale = net.labels()
                .entries()
                .normSquared()
                .plus(net.outputs().entries().normSquared());
        Lanes risk = net.oracle().risk(net.weights());
        return risk.over(scale.equalTo(0).choose(scale.plus(1), scale)).toDoubles();
    }

    /** a > 4b⁵W₂²W₁. */
    private static double[] region(NetCohort net) {
        return net.b()
                .pow(5)
                .times(net.outerRadius().square())
                .times(net.hiddenRadius())
                .times(4)
                .below(net.a())
                .toDoubles();
    }
}
