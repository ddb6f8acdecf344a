package org.theoremcheck.engine.chain;

import java.util.function.UnaryOperator;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** The unit vectors e_1 … e_n, and matrices from what linear maps make of them. */
final class Units {
    private Units() {}

    static Lanes[] of(int n, int lanes, LaneArithmetic arithmetic) {
        Lanes[] units = new Lanes[n];
        for (int i = 0; i < n; i++) {
            double[] entries = new double[n];
            entries[i] = 1;
            units[i] = arithmetic.of(entries, n, 1).broadcast(n, lanes);
        }
        return units;
    }

    /** The matrix whose i-th row is map(e_i). @param n rows */
    static Matrix rows(int n, int lanes, LaneArithmetic arithmetic, UnaryOperator<Lanes> map) {
        Lanes[] rows = of(n, lanes, arithmetic);
        for (int i = 0; i < n; i++) {
            rows[i] = map.apply(rows[i]);
        }
        return new Matrix(arithmetic.stack(rows), n, rows[0].rows());
    }

    /** The matrix with this diagonal. */
    static Matrix diagonal(Lanes entries) {
        int n = entries.rows();
        int[] order = new int[n * n];
        java.util.Arrays.fill(order, n);
        for (int i = 0; i < n; i++) {
            order[i * n + i] = i;
        }
        LaneArithmetic arithmetic = entries.arithmetic();
        return new Matrix(arithmetic.gather(arithmetic.stack(entries, arithmetic.constant(0)), order), n, n);
    }
}
