package org.theoremcheck.kernels.network;

import static jdk.incubator.vector.VectorOperators.GE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.theoremcheck.kernels.lane.DrawnRows;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.LaneDraws;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.SimdLaneArithmetic;

/**
 * Risk and gradient of (1/cm)·Σ_q (φ(⟨w, x_q⟩) − y_q)², φ with two slopes: a register of lanes at a time goes through all examples
 * before the next one, so that its data are read from near caches the second time, and examples that all lanes drew are read where they lie. Same order
 * of operations as {@link ComposedNetwork}, hence the same bits.
 *
 * <p>Three flat loops instead of one, because the JIT compiler boxes vectors past a budget of nodes; logits wait between them in an array
 * that the first cache holds.
 */
final class SimdGlm {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();
    private static final int TOGETHER = 4;

    private final Data data;
    private final double[] x;
    private final int[] xs;
    private final double[] y;
    private final int[] ys;
    private final int examples;
    private final int features;
    private final int lanes;
    /** From one feature of an example to the next. */
    private final int step;

    private SimdGlm(Data data, int features, int lanes) {
        this.data = data;
        this.x = data.x();
        this.xs = data.xs();
        this.y = data.y();
        this.ys = data.ys();
        this.examples = xs.length;
        this.features = features;
        this.lanes = lanes;
        this.step = data.lanes();
    }

    /**
     * Where the examples lie: x_q, a feature after the other, from xs[q] on, and y_q at ys[q], for so many lanes.
     *
     * @param fill makes the data of the register of lanes from a given one on available; where all data are, it does nothing
     */
    private record Data(double[] x, int[] xs, double[] y, int[] ys, int lanes, IntConsumer fill) {
        static Data of(Matrix x, Matrix y, int lanes) {
            Optional<LaneDraws> inputs = LaneDraws.of(x.entries(), x.columns());
            Optional<LaneDraws> labels = LaneDraws.of(y.entries(), 1);
            if (inputs.isEmpty() || labels.isEmpty()) {
                DrawnRows xs = DrawnRows.of(x.entries(), x.columns());
                DrawnRows ys = DrawnRows.of(y.entries(), 1);
                return new Data(xs.source(), xs.starts(), ys.source(), ys.starts(), lanes, at -> {});
            }
            double[] near = new double[x.rows() * x.columns() * WIDTH];
            double[] nearLabels = new double[x.rows() * WIDTH];
            IntConsumer fill = at -> {
                inputs.get().copy(at, WIDTH, near);
                labels.get().copy(at, WIDTH, nearLabels);
            };
            return new Data(
                    near, steps(x.rows(), x.columns() * WIDTH), nearLabels, steps(x.rows(), WIDTH), WIDTH, fill);
        }

        private static int[] steps(int count, int size) {
            int[] starts = new int[count];
            Arrays.setAll(starts, q -> q * size);
            return starts;
        }
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
        SimdGlm glm = new SimdGlm(Data.of(x, y, lanes), w.rows(), lanes);
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
            data.fill().accept(at);
            int near = step == lanes ? at : 0;
            logits(weights, waiting, at, near);
            pulls(waiting, a, b, c, risk, at, near);
            gradient(waiting, gradient, at, near);
        }
        LaneArithmetic arithmetic = w.entries().arithmetic();
        Lanes g = new Lanes(arithmetic, gradient, features, lanes);
        return new RiskAndGradient(new Lanes(arithmetic, risk, 1, lanes), List.of(w.with(g)));
    }

    /** z_q = ⟨w, x_q⟩, four examples at a time. */
    private void logits(double[] w, double[] z, int at, int near) {
        int q = 0;
        for (; q + TOGETHER <= examples; q += TOGETHER) {
            int i0 = xs[q] + near;
            int i1 = xs[q + 1] + near;
            int i2 = xs[q + 2] + near;
            int i3 = xs[q + 3] + near;
            DoubleVector v = DoubleVector.fromArray(V, w, at);
            DoubleVector z0 = DoubleVector.fromArray(V, x, i0).mul(v);
            DoubleVector z1 = DoubleVector.fromArray(V, x, i1).mul(v);
            DoubleVector z2 = DoubleVector.fromArray(V, x, i2).mul(v);
            DoubleVector z3 = DoubleVector.fromArray(V, x, i3).mul(v);
            for (int j = 1, o = step; j < features; j++, o += step) {
                v = DoubleVector.fromArray(V, w, j * lanes + at);
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
            logit(w, z, q, at, near);
        }
    }

    private void logit(double[] w, double[] z, int q, int at, int near) {
        int i = xs[q] + near;
        DoubleVector sum = DoubleVector.fromArray(V, x, i).mul(DoubleVector.fromArray(V, w, at));
        for (int j = 1; j < features; j++) {
            i += step;
            sum = sum.add(DoubleVector.fromArray(V, x, i).mul(DoubleVector.fromArray(V, w, j * lanes + at)));
        }
        sum.intoArray(z, q * WIDTH);
    }

    /** Replaces z_q by d_q = (φ(z_q) − y_q)/(cm/2)·φ′(z_q), and sums the squares of the residuals. */
    private void pulls(double[] z, double[] below, double[] from, int c, double[] risk, int at, int near) {
        DoubleVector a = DoubleVector.fromArray(V, below, at);
        DoubleVector b = DoubleVector.fromArray(V, from, at);
        DoubleVector sum = DoubleVector.zero(V);
        double share = examples * c / 2.0;
        for (int q = 0; q < examples; q++) {
            DoubleVector logit = DoubleVector.fromArray(V, z, q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(DoubleVector.fromArray(V, y, ys[q] + near));
            DoubleVector square = residual.mul(residual);
            sum = q == 0 ? square : sum.add(square);
            residual.div(share).mul(slope).intoArray(z, q * WIDTH);
        }
        sum.div(examples * c).intoArray(risk, at);
    }

    /** g_j = Σ_q x_qj·d_q, four features at a time. */
    private void gradient(double[] d, double[] g, int at, int near) {
        int j = 0;
        for (; j + TOGETHER <= features; j += TOGETHER) {
            int from = j * step + near;
            DoubleVector pull = DoubleVector.fromArray(V, d, 0);
            int i = xs[0] + from;
            DoubleVector g0 = DoubleVector.fromArray(V, x, i).mul(pull);
            DoubleVector g1 = DoubleVector.fromArray(V, x, i + step).mul(pull);
            DoubleVector g2 = DoubleVector.fromArray(V, x, i + 2 * step).mul(pull);
            DoubleVector g3 = DoubleVector.fromArray(V, x, i + 3 * step).mul(pull);
            for (int q = 1; q < examples; q++) {
                pull = DoubleVector.fromArray(V, d, q * WIDTH);
                i = xs[q] + from;
                g0 = g0.add(DoubleVector.fromArray(V, x, i).mul(pull));
                g1 = g1.add(DoubleVector.fromArray(V, x, i + step).mul(pull));
                g2 = g2.add(DoubleVector.fromArray(V, x, i + 2 * step).mul(pull));
                g3 = g3.add(DoubleVector.fromArray(V, x, i + 3 * step).mul(pull));
            }
            int o = j * lanes + at;
            g0.intoArray(g, o);
            g1.intoArray(g, o + lanes);
            g2.intoArray(g, o + 2 * lanes);
            g3.intoArray(g, o + 3 * lanes);
        }
        for (; j < features; j++) {
            gradientOf(j, d, g, at, near);
        }
    }

    private void gradientOf(int j, double[] d, double[] g, int at, int near) {
        int from = j * step + near;
        DoubleVector sum = DoubleVector.fromArray(V, x, xs[0] + from).mul(DoubleVector.fromArray(V, d, 0));
        for (int q = 1; q < examples; q++) {
            sum = sum.add(DoubleVector.fromArray(V, x, xs[q] + from).mul(DoubleVector.fromArray(V, d, q * WIDTH)));
        }
        sum.intoArray(g, j * lanes + at);
    }
}
