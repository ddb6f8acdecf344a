package org.theoremcheck.kernels.lane;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Lane-wise matrix products with sums in registers: four rows by two columns of the result at a time, or four rows of one column. */
final class SimdProduct {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int ROWS = 4;
    private static final int COLUMNS = 2;

    private final Side left;
    private final Side right;
    private final double[] out;
    private final int terms;
    private final int lanes;

    private SimdProduct(Factor left, Factor right, double[] out, int lanes) {
        this.left = Side.of(left, lanes);
        this.right = Side.of(right, lanes);
        this.out = out;
        this.terms = left.columns();
        this.lanes = lanes;
    }

    /**
     * A factor with steps between its numbers. A shared factor is spread over one register per entry and does not advance with the lanes.
     *
     * @param row from op(A)[i][j] to op(A)[i + 1][j]
     * @param column from op(A)[i][j] to op(A)[i][j + 1]
     * @param advances 1 if lanes are stored, 0 if they are shared
     */
    private record Side(double[] values, int row, int column, int advances) {
        static Side of(Factor f, int lanes) {
            if (f.lanes() == lanes) {
                return new Side(f.values(), f.rowStep() * lanes, f.columnStep() * lanes, 1);
            }
            double[] spread = new double[f.values().length * WIDTH];
            for (int i = 0; i < f.values().length; i++) {
                Arrays.fill(spread, i * WIDTH, (i + 1) * WIDTH, f.values()[i]);
            }
            return new Side(spread, f.rowStep() * WIDTH, f.columnStep() * WIDTH, 0);
        }
    }

    /** out[i][j] = Σ_t left[i][t]·right[t][j], t ascending. @param lanes at least one register */
    static void multiply(Factor left, Factor right, double[] out, int lanes) {
        SimdProduct product = new SimdProduct(left, right, out, lanes);
        int columns = right.columns();
        for (int i = 0; i < left.rows(); i += ROWS) {
            int j = 0;
            for (; i + ROWS <= left.rows() && j + COLUMNS <= columns; j += COLUMNS) {
                product.fourByTwo(i, j, columns);
            }
            for (; j < columns; j++) {
                if (i + ROWS <= left.rows()) {
                    product.fourRows(i, j, columns);
                } else {
                    product.remainingRows(i, left.rows(), j, columns);
                }
            }
        }
    }

    private void remainingRows(int from, int to, int j, int columns) {
        for (int i = from; i < to; i++) {
            oneRow(i, j, columns);
        }
    }

    private void oneRow(int i, int j, int columns) {
        double[] a = left.values;
        double[] b = right.values;
        int stepA = left.column;
        int stepB = right.row;
        for (int l = 0; l < lanes; l += WIDTH) {
            int at = Math.min(l, lanes - WIDTH);
            int ai = i * left.row + at * left.advances;
            int bj = j * right.column + at * right.advances;
            DoubleVector sum = DoubleVector.fromArray(V, a, ai).mul(DoubleVector.fromArray(V, b, bj));
            for (int t = 1; t < terms; t++) {
                ai += stepA;
                bj += stepB;
                sum = sum.add(DoubleVector.fromArray(V, a, ai).mul(DoubleVector.fromArray(V, b, bj)));
            }
            sum.intoArray(out, (i * columns + j) * lanes + at);
        }
    }

    private void fourRows(int i, int j, int columns) {
        double[] a = left.values;
        double[] b = right.values;
        int row = left.row;
        int stepA = left.column;
        int stepB = right.row;
        int stepOut = columns * lanes;
        for (int l = 0; l < lanes; l += WIDTH) {
            int at = Math.min(l, lanes - WIDTH);
            int ai = i * row + at * left.advances;
            int bj = j * right.column + at * right.advances;
            DoubleVector y = DoubleVector.fromArray(V, b, bj);
            DoubleVector sum0 = DoubleVector.fromArray(V, a, ai).mul(y);
            DoubleVector sum1 = DoubleVector.fromArray(V, a, ai + row).mul(y);
            DoubleVector sum2 = DoubleVector.fromArray(V, a, ai + 2 * row).mul(y);
            DoubleVector sum3 = DoubleVector.fromArray(V, a, ai + 3 * row).mul(y);
            for (int t = 1; t < terms; t++) {
                ai += stepA;
                bj += stepB;
                y = DoubleVector.fromArray(V, b, bj);
                sum0 = sum0.add(DoubleVector.fromArray(V, a, ai).mul(y));
                sum1 = sum1.add(DoubleVector.fromArray(V, a, ai + row).mul(y));
                sum2 = sum2.add(DoubleVector.fromArray(V, a, ai + 2 * row).mul(y));
                sum3 = sum3.add(DoubleVector.fromArray(V, a, ai + 3 * row).mul(y));
            }
            int o = (i * columns + j) * lanes + at;
            sum0.intoArray(out, o);
            sum1.intoArray(out, o + stepOut);
            sum2.intoArray(out, o + 2 * stepOut);
            sum3.intoArray(out, o + 3 * stepOut);
        }
    }

    /** Four rows by two columns at a time: six numbers read for eight multiply-adds. More of both, and the JIT compiler boxes vectors. */
    private void fourByTwo(int i, int j, int columns) {
        double[] a = left.values;
        double[] b = right.values;
        int row = left.row;
        int column = right.column;
        int stepA = left.column;
        int stepB = right.row;
        for (int l = 0; l < lanes; l += WIDTH) {
            int at = Math.min(l, lanes - WIDTH);
            int ai = i * row + at * left.advances;
            int bj = j * column + at * right.advances;
            DoubleVector y0 = DoubleVector.fromArray(V, b, bj);
            DoubleVector y1 = DoubleVector.fromArray(V, b, bj + column);
            DoubleVector x = DoubleVector.fromArray(V, a, ai);
            DoubleVector s00 = x.mul(y0);
            DoubleVector s01 = x.mul(y1);
            x = DoubleVector.fromArray(V, a, ai + row);
            DoubleVector s10 = x.mul(y0);
            DoubleVector s11 = x.mul(y1);
            x = DoubleVector.fromArray(V, a, ai + 2 * row);
            DoubleVector s20 = x.mul(y0);
            DoubleVector s21 = x.mul(y1);
            x = DoubleVector.fromArray(V, a, ai + 3 * row);
            DoubleVector s30 = x.mul(y0);
            DoubleVector s31 = x.mul(y1);
            for (int t = 1; t < terms; t++) {
                ai += stepA;
                bj += stepB;
                y0 = DoubleVector.fromArray(V, b, bj);
                y1 = DoubleVector.fromArray(V, b, bj + column);
                x = DoubleVector.fromArray(V, a, ai);
                s00 = s00.add(x.mul(y0));
                s01 = s01.add(x.mul(y1));
                x = DoubleVector.fromArray(V, a, ai + row);
                s10 = s10.add(x.mul(y0));
                s11 = s11.add(x.mul(y1));
                x = DoubleVector.fromArray(V, a, ai + 2 * row);
                s20 = s20.add(x.mul(y0));
                s21 = s21.add(x.mul(y1));
                x = DoubleVector.fromArray(V, a, ai + 3 * row);
                s30 = s30.add(x.mul(y0));
                s31 = s31.add(x.mul(y1));
            }
            int o = (i * columns + j) * lanes + at;
            int stepOut = columns * lanes;
            s00.intoArray(out, o);
            s01.intoArray(out, o + lanes);
            s10.intoArray(out, o + stepOut);
            s11.intoArray(out, o + stepOut + lanes);
            s20.intoArray(out, o + 2 * stepOut);
            s21.intoArray(out, o + 2 * stepOut + lanes);
            s30.intoArray(out, o + 3 * stepOut);
            s31.intoArray(out, o + 3 * stepOut + lanes);
        }
    }
}
