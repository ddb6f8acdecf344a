package org.theoremcheck.kernels.network;

import static jdk.incubator.vector.VectorOperators.GE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.lane.DrawnRows;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * Risk and gradient of (1/cm)·Σ_q (φ(⟨w, x_q⟩) − y_q)², φ with two slopes: a register of lanes at a time goes through all examples
 * before the next one, so that its data are read from near caches the second time, and drawn examples are read where they lie. Same order
 * of operations as {@link ComposedNetwork}, hence the same bits.
 *
 * <p>Three flat loops instead of one, because the JIT compiler boxes vectors past a budget of nodes; logits wait between them in an array
 * that the first cache holds.
 */
final class SimdGlm {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int TOGETHER = 4;

    private final double[] x;
    private final int[] xs;
    private final double[] y;
    private final int[] ys;
    private final int examples;
    private final int features;
    private final int lanes;

    private SimdGlm(DrawnRows x, DrawnRows y, int features, int lanes) {
        this.x = x.source();
        this.xs = x.starts();
        this.y = y.source();
        this.ys = y.starts();
        this.examples = xs.length;
        this.features = features;
        this.lanes = lanes;
    }

    /** Empty where another kernel has to do it: other activations or objectives, several outputs, data or weights shared by lanes. */
    static Optional<RiskAndGradient> riskAndGradient(
            Pointwise activation, Objective objective, Matrix w, Matrix x, Matrix y) {
        Optional<Pointwise.Slopes> slopes = activation.slopes();
        OptionalInt c = objective.meanSquare();
        int lanes = w.entries().lanes();
        boolean own = x.entries().lanes() == lanes && y.entries().lanes() == lanes;
        boolean fits = w.columns() == 1 && w.rows() == x.columns() && y.columns() == 1 && y.rows() == x.rows();
        if (slopes.isEmpty() || c.isEmpty() || !own || !fits || lanes < WIDTH) {
            return Optional.empty();
        }
        DrawnRows inputs = DrawnRows.of(x.entries(), x.columns());
        SimdGlm glm = new SimdGlm(inputs, DrawnRows.of(y.entries(), 1), w.rows(), lanes);
        return Optional.of(glm.riskAndGradient(slopes.get(), c.getAsInt(), w));
    }

    private RiskAndGradient riskAndGradient(Pointwise.Slopes slopes, int c, Matrix w) {
        double[] a = SimdLaneArithmetic.entries(slopes.below().broadcast(1, lanes));
        double[] b = SimdLaneArithmetic.entries(slopes.from().broadcast(1, lanes));
        double[] weights = SimdLaneArithmetic.entries(w.entries());
        double[] risk = new double[lanes];
        double[] gradient = new double[features * lanes];
        double[] waiting = new double[examples * WIDTH];
        for (int l = 0; l < lanes; l += WIDTH) {
            int at = Math.min(l, lanes - WIDTH);
            logits(weights, waiting, at);
            pulls(waiting, a, b, c, risk, at);
            gradient(waiting, gradient, at);
        }
        LaneArithmetic arithmetic = w.entries().arithmetic();
        Lanes g = new Lanes(arithmetic, gradient, features, lanes);
        return new RiskAndGradient(new Lanes(arithmetic, risk, 1, lanes), List.of(w.with(g)));
    }

    /** z_q = ⟨w, x_q⟩, four examples at a time. */
    private void logits(double[] w, double[] z, int at) {
        int q = 0;
        for (; q + TOGETHER <= examples; q += TOGETHER) {
            int i0 = xs[q] + at;
            int i1 = xs[q + 1] + at;
            int i2 = xs[q + 2] + at;
            int i3 = xs[q + 3] + at;
            DoubleVector v = DoubleVector.fromArray(V, w, at);
            DoubleVector z0 = DoubleVector.fromArray(V, x, i0).mul(v);
            DoubleVector z1 = DoubleVector.fromArray(V, x, i1).mul(v);
            DoubleVector z2 = DoubleVector.fromArray(V, x, i2).mul(v);
            DoubleVector z3 = DoubleVector.fromArray(V, x, i3).mul(v);
            for (int o = lanes; o < features * lanes; o += lanes) {
                v = DoubleVector.fromArray(V, w, o + at);
                z0 = z0.add(DoubleVector.fromArray(V, x, i0 + o).mul(v));
                z1 = z1.add(DoubleVector.fromArray(V, x, i1 + o).mul(v));
                z2 = z2.add(DoubleVector.fromArray(V, x, i2 + o).mul(v));
                z3 = z3.add(DoubleVector.fromArray(V, x, i3 + o).mul(v));
            }
            z0.intoArray(z, q * WIDTH);
            z1.intoArray(z, (q + 1) * WIDTH);
            z2.intoArray(z, (q + 2) * WIDTH);
            z3.intoArray(z, (q + 3) * WIDTH);
        }
        for (; q < examples; q++) {
            logit(w, z, q, at);
        }
    }

    private void logit(double[] w, double[] z, int q, int at) {
        int i = xs[q] + at;
        DoubleVector sum = DoubleVector.fromArray(V, x, i).mul(DoubleVector.fromArray(V, w, at));
        for (int o = lanes; o < features * lanes; o += lanes) {
            sum = sum.add(DoubleVector.fromArray(V, x, i + o).mul(DoubleVector.fromArray(V, w, o + at)));
        }
        sum.intoArray(z, q * WIDTH);
    }

    /** Replaces z_q by d_q = (φ(z_q) − y_q)/(cm/2)·φ′(z_q), and sums the squares of the residuals. */
    private void pulls(double[] z, double[] below, double[] from, int c, double[] risk, int at) {
        DoubleVector a = DoubleVector.fromArray(V, below, at);
        DoubleVector b = DoubleVector.fromArray(V, from, at);
        DoubleVector sum = DoubleVector.zero(V);
        double share = examples * c / 2.0;
        for (int q = 0; q < examples; q++) {
            DoubleVector logit = DoubleVector.fromArray(V, z, q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(DoubleVector.fromArray(V, y, ys[q] + at));
            DoubleVector square = residual.mul(residual);
            sum = q == 0 ? square : sum.add(square);
            residual.div(share).mul(slope).intoArray(z, q * WIDTH);
        }
        sum.div(examples * c).intoArray(risk, at);
    }

    /** g_j = Σ_q x_qj·d_q, four features at a time. */
    private void gradient(double[] d, double[] g, int at) {
        int j = 0;
        for (; j + TOGETHER <= features; j += TOGETHER) {
            int o = j * lanes + at;
            DoubleVector pull = DoubleVector.fromArray(V, d, 0);
            int i = xs[0] + o;
            DoubleVector g0 = DoubleVector.fromArray(V, x, i).mul(pull);
            DoubleVector g1 = DoubleVector.fromArray(V, x, i + lanes).mul(pull);
            DoubleVector g2 = DoubleVector.fromArray(V, x, i + 2 * lanes).mul(pull);
            DoubleVector g3 = DoubleVector.fromArray(V, x, i + 3 * lanes).mul(pull);
            for (int q = 1; q < examples; q++) {
                pull = DoubleVector.fromArray(V, d, q * WIDTH);
                i = xs[q] + o;
                g0 = g0.add(DoubleVector.fromArray(V, x, i).mul(pull));
                g1 = g1.add(DoubleVector.fromArray(V, x, i + lanes).mul(pull));
                g2 = g2.add(DoubleVector.fromArray(V, x, i + 2 * lanes).mul(pull));
                g3 = g3.add(DoubleVector.fromArray(V, x, i + 3 * lanes).mul(pull));
            }
            g0.intoArray(g, o);
            g1.intoArray(g, o + lanes);
            g2.intoArray(g, o + 2 * lanes);
            g3.intoArray(g, o + 3 * lanes);
        }
        for (; j < features; j++) {
            gradientOf(j, d, g, at);
        }
    }

    private void gradientOf(int j, double[] d, double[] g, int at) {
        int o = j * lanes + at;
        DoubleVector sum = DoubleVector.fromArray(V, x, xs[0] + o).mul(DoubleVector.fromArray(V, d, 0));
        for (int q = 1; q < examples; q++) {
            sum = sum.add(DoubleVector.fromArray(V, x, xs[q] + o).mul(DoubleVector.fromArray(V, d, q * WIDTH)));
        }
        sum.intoArray(g, o);
    }
}
