package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

class EliminationTest {
    private static final int LANES = 3;
    private static final LaneArithmetic ARITHMETIC = FieldLaneArithmetic.ofDoubles();

    @Property(tries = 100)
    void theSolutionIsThatOfCommonsMath(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int n, @ForAll @IntRange(min = 1, max = 3) int q) {
        Matrix a = matrix(seed, n, n);
        Matrix m = a.timesTranspose(a).plus(identity(n));
        Matrix k = matrix(seed + 1, n, q);
        Matrix x = Elimination.of(m, k).solution();
        for (int l = 0; l < LANES; l++) {
            RealMatrix expected = new LUDecomposition(dense(m, l)).getSolver().solve(dense(k, l));
            RealMatrix found = dense(x, l);
            assertThat(found.subtract(expected).getFrobeniusNorm())
                    .isCloseTo(0, within(1e-9 * (1 + expected.getFrobeniusNorm())));
        }
    }

    @Property(tries = 100)
    void thePivotsSayWhetherTheMatrixIsPositiveDefinite(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Matrix a = matrix(seed, n, n);
        Matrix m = a.plus(a.transpose());
        double[] least = Elimination.of(m, matrix(seed + 1, n, 1)).leastPivot().toDoubles();
        for (int l = 0; l < LANES; l++) {
            double[] eigenvalues = new EigenDecomposition(dense(m, l)).getRealEigenvalues();
            double smallest = eigenvalues[eigenvalues.length - 1];
            assertThat(least[l] > 0).isEqualTo(smallest > 0);
        }
    }

    @Example
    void aTwoByTwoSystemByHand() {
        Matrix m = new Matrix(ARITHMETIC.of(new double[] {2, 1, 1, 3}, 4, 1), 2, 2);
        Elimination found = Elimination.of(m, new Matrix(ARITHMETIC.of(new double[] {3, 4}, 2, 1), 2, 1));
        assertThat(found.pivots().toDoubles()).containsExactly(2, 2.5);
        assertThat(found.solution().entries().toDoubles()).containsExactly(1, 1);
    }

    private static Matrix matrix(long seed, int rows, int columns) {
        return new Matrix(
                ARITHMETIC.of(Samples.finite(seed, rows * columns * LANES), rows * columns, LANES), rows, columns);
    }

    private static Matrix identity(int n) {
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++) {
            entries[i * n + i] = 1;
        }
        return new Matrix(ARITHMETIC.of(entries, n * n, 1), n, n);
    }

    private static RealMatrix dense(Matrix m, int lane) {
        double[][] entries = new double[m.rows()][m.columns()];
        for (int i = 0; i < m.rows(); i++) {
            for (int j = 0; j < m.columns(); j++) {
                entries[i][j] = m.entries().toDoubles(i * m.columns() + j)[lane];
            }
        }
        return new Array2DRowRealMatrix(entries);
    }
}
