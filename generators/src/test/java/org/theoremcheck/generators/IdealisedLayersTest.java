package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.LayerCohort;
import org.theoremcheck.engine.problem.MatrixNorm;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

class IdealisedLayersTest implements FamilyContract<LayerCohort> {
    @Override
    public Family<LayerCohort> family() {
        return new IdealisedLayers();
    }

    @Override
    public List<Family<LayerCohort>> relatives() {
        return List.of(new IdealisedLayers.Spectral(), new IdealisedLayers.Columns(), new SigmoidLayers());
    }

    @Override
    public List<Lanes> quantities(LayerCohort layer) {
        return List.of(layer.oracle().risk(layer.point()), layer.oracle().risk(layer.optimum()));
    }

    @Example
    void slopesAndBoundaryAreCovered() {
        assertThat(share(layer -> layer.a().over(layer.b()).toDoubles(), ratio -> ratio > 0.7))
                .isGreaterThan(0.25);
        assertThat(share(layer -> layer.a().over(layer.b()).toDoubles(), ratio -> ratio < 0.05))
                .isGreaterThan(0.1);
        assertThat(share(layer -> layer.point().norm().over(layer.radius()).toDoubles(), r -> r > 1 - 1e-9))
                .isGreaterThan(0.2);
        assertThat(share(layer -> layer.oracle().risk(layer.point()).toDoubles(), risk -> risk > 1e-20))
                .isGreaterThan(0.95);
    }

    @Example
    void equalAndSingleColumnsAndRankOneAreAmongThem() {
        assertThat(share(layer -> equalColumns(layer.teacher()), equal -> equal == 1))
                .isGreaterThan(0.1);
        assertThat(share(layer -> singleColumn(layer.teacher()), single -> single == 1))
                .isGreaterThan(0.08);
    }

    @Example
    void theSpectralAndTheColumnBallAreLargerThanTheFrobeniusBall() {
        for (Family<LayerCohort> family : List.of(new IdealisedLayers.Spectral(), new IdealisedLayers.Columns())) {
            int beyond = 0;
            for (int stratum = 0; stratum < STRATA; stratum++) {
                LayerCohort layer = family.view(family.cohort(
                        org.theoremcheck.kernels.Backends.reference(), KEY, FamilyContract.numbers(stratum, LANES)));
                for (double outside :
                        layer.point().norm().above(layer.radius().times(1.2)).toDoubles()) {
                    beyond += (int) outside;
                }
            }
            assertThat(beyond).isGreaterThan(STRATA * LANES / 10);
        }
    }

    @Example
    void aMatrixJustOutsideTheSpectralBallIsFoundOut() {
        var lane = org.theoremcheck.kernels.Backends.certifier().lane();
        Matrix v = new Matrix(lane.of(new double[] {1, 0, 0, 1 + 0x1p-40}, 4, 1), 2, 2);
        for (double radius : new double[] {1, 1 + 0x1p-41, 1 + 0x1p-39}) {
            var inside = MatrixNorm.SPECTRAL.atMost("V", v, lane.constant(radius));
            assertThat(inside.lhs().atMost(inside.rhs()).toDoubles()[0]).isEqualTo(radius > 1 + 0x1p-40 ? 1 : 0);
        }
    }

    private static double[] equalColumns(Matrix v) {
        Lanes equal = v.column(0).equalTo(v.column(0)).least();
        for (int c = 1; c < v.columns(); c++) {
            equal = equal.and(v.column(0).equalTo(v.column(c)).least());
        }
        return equal.toDoubles();
    }

    private static double[] singleColumn(Matrix v) {
        Lanes count = v.column(0).equalTo(0).least().not();
        for (int c = 1; c < v.columns(); c++) {
            count = count.plus(v.column(c).equalTo(0).least().not());
        }
        return count.equalTo(1).times(v.columns() > 1 ? 1 : 0).toDoubles();
    }
}
