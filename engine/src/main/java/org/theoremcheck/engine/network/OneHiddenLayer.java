package org.theoremcheck.engine.network;

import java.util.function.IntBinaryOperator;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f_j(x) = Σ_u V_ju·relu(⟨U_u, x⟩ + c_u) + b_j, with the gradients of single outputs by all weights and their Gram matrix in closed
 * form. relu′(0) = 0.
 *
 * @param u U, h×d
 * @param c h rows
 * @param v V, k×h
 * @param b k rows
 */
public record OneHiddenLayer(Matrix u, Lanes c, Matrix v, Lanes b) {

    /** The network whose {@link #flat} weights these are. @param flat P = h·d + h + k·h + k rows */
    public static OneHiddenLayer of(Lanes flat, int d, int h, int k) {
        int c = h * d;
        int v = c + h;
        int b = v + k * h;
        if (flat.rows() != b + k) {
            throw new IllegalArgumentException("found " + flat.rows() + " weights, needs " + (b + k) + " for " + d
                    + " inputs, " + h + " hidden units and " + k + " outputs");
        }
        return new OneHiddenLayer(
                new Matrix(flat.slice(0, c), h, d),
                flat.slice(c, v),
                new Matrix(flat.slice(v, b), k, h),
                flat.slice(b, b + k));
    }

    /** The weights after a step. */
    public OneHiddenLayer plus(OneHiddenLayer step) {
        return new OneHiddenLayer(u.plus(step.u), c.plus(step.c), v.plus(step.v), b.plus(step.b));
    }

    /** All weights in the order U, c, V, b; P rows. */
    public Lanes flat() {
        return c.arithmetic().stack(u.entries(), c, v.entries(), b);
    }

    /** z_iu, m×h. */
    public Matrix preActivations(Matrix x) {
        Matrix z = x.timesTranspose(u);
        return z.with(z.entries().plus(c.tile(x.rows())));
    }

    /** f_j(x_i), m×k. */
    public Matrix outputs(Matrix x) {
        Matrix f = hidden(x).timesTranspose(v);
        return f.with(f.entries().plus(b.tile(x.rows())));
    }

    /** Row i·k + j is the gradient of f_j(x_i) by U, c, V, b, row-major; all rows at once, (m·k)×P. */
    public Matrix gradients(Matrix x) {
        int m = x.rows();
        int h = u.rows();
        int k = v.rows();
        int d = u.columns();
        Lanes slopes = slopes(x).entries();
        Lanes inputs = gather(x.entries(), m * k, h * d, (row, at) -> row / k * d + at % d);
        Lanes activations = gather(hidden(x).entries(), m * k, k * h, (row, at) -> row / k * h + at % h);
        Lanes ownBlock = same(m * k, k * h, (row, at) -> row % k == at / h ? 1 : 0);
        Lanes ownBias = same(m * k, k, (row, at) -> row % k == at ? 1 : 0);
        return Matrix.beside(
                new Matrix(slopes.repeatEach(d).times(inputs), m * k, h * d),
                new Matrix(slopes, m * k, h),
                new Matrix(activations.times(ownBlock), m * k, k * h),
                new Matrix(ownBias, m * k, k));
    }

    /** κ((i, j), (p, q)) = [j = q](⟨a_i, a_p⟩ + 1) + (⟨x_i, x_p⟩ + 1)·Σ_u V_juV_qu·1{z_iu &gt; 0}·1{z_pu &gt; 0}, (m·k)×(m·k). */
    public Matrix gram(Matrix x) {
        int m = x.rows();
        int k = v.rows();
        Matrix slopes = slopes(x);
        Matrix hidden = hidden(x);
        IntBinaryOperator pair = (row, at) -> row / k * m + at / k;
        Lanes a = gather(hidden.timesTranspose(hidden).entries(), m * k, m * k, pair)
                .plus(1);
        Lanes inputs = gather(x.timesTranspose(x).entries(), m * k, m * k, pair).plus(1);
        Lanes own = same(m * k, m * k, (row, at) -> row % k == at % k ? 1 : 0);
        Matrix products = slopes.timesTranspose(slopes);
        return products.with(own.times(a).plus(inputs.times(products.entries())));
    }

    /** V_ju·1{z_iu &gt; 0}, (m·k)×h. */
    private Matrix slopes(Matrix x) {
        int k = v.rows();
        int h = v.columns();
        Lanes active = preActivations(x).entries().above(0);
        Lanes each = gather(active, x.rows() * k, h, (row, at) -> row / k * h + at);
        return new Matrix(v.entries().tile(x.rows()).times(each), x.rows() * k, h);
    }

    private Matrix hidden(Matrix x) {
        Matrix z = preActivations(x);
        return z.with(z.entries().max(0));
    }

    private static Lanes gather(Lanes from, int rows, int columns, IntBinaryOperator source) {
        return from.arithmetic().gather(from, table(rows, columns, source));
    }

    /** Numbers that depend on the place alone. */
    private Lanes same(int rows, int columns, IntBinaryOperator entry) {
        Lanes zeroAndOne = c.arithmetic().of(new double[] {0, 1}, 2, 1);
        return gather(zeroAndOne, rows, columns, entry).broadcast(rows * columns, c.lanes());
    }

    private static int[] table(int rows, int columns, IntBinaryOperator entry) {
        int[] table = new int[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int at = 0; at < columns; at++) {
                table[r * columns + at] = entry.applyAsInt(r, at);
            }
        }
        return table;
    }
}
