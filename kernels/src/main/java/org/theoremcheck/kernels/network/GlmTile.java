package org.theoremcheck.kernels.network;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * One register of lanes of a {@link GlmDescent}, from the first step to the last: its data stay in near caches, and masks live in the register. Where
 * they lie and how they are read is up to {@link SharedDrawsTile} and {@link OwnDrawsTile}; the rest of a step is here. Loops are flat, because the JIT
 * compiler boxes vectors past a budget of nodes.
 */
abstract class GlmTile {
    static final VectorSpecies<Double> V = TileMemory.V;
    static final int WIDTH = TileMemory.WIDTH;
    /** Steps drawn at a time. */
    static final int AHEAD = 8;
    /** Numbers per lane besides data and draws: {@value} for each feature, and some single ones. */
    private static final int POINTS = 5;

    private static final int SCALARS = 12;

    final double[] s;
    final int examples;
    final int features;
    final int minibatch;
    final int w;
    final int g;
    /** ⟨w, x_q⟩, then the pull d_q. */
    final int z;

    private final int next;
    private final int best;
    private final int last;
    /** The squares of the residuals. */
    private final int squares;

    private final int below;
    private final int from;
    private final int stepSize;
    private final int radius;
    private final int horizon;
    private final int risk;
    private final int bestValue;
    private final int bestAt;
    private final int taken;
    private final int diverged;
    final int running;
    private final Phase[] phases;
    private final double share;
    private final double count;

    GlmTile(GlmDescent run, TileMemory memory) {
        this.s = memory.numbers();
        this.examples = run.risk().examples();
        this.features = run.risk().features();
        this.minibatch = run.minibatch();
        this.share = minibatch * run.risk().c() / 2.0;
        this.count = minibatch * run.risk().c();
        int point = features * WIDTH;
        this.w = memory.take(point);
        this.g = memory.take(point);
        this.next = memory.take(point);
        this.best = memory.take(point);
        this.last = memory.take(point);
        this.z = memory.take(minibatch * WIDTH);
        this.squares = memory.take(minibatch * WIDTH);
        this.below = memory.take(WIDTH);
        this.from = memory.take(WIDTH);
        this.stepSize = memory.take(WIDTH);
        this.radius = memory.take(WIDTH);
        this.horizon = memory.take(WIDTH);
        this.risk = memory.take(WIDTH);
        this.bestValue = memory.take(WIDTH);
        this.bestAt = memory.take(WIDTH);
        this.taken = memory.take(WIDTH);
        this.diverged = memory.take(WIDTH);
        this.running = memory.take(WIDTH);
        Phase[] free = {
            this::logits, this::pulls, this::sumSquares, this::gradient, this::recordBest, this::propose, this::move
        };
        Phase[] inBall = {
            this::logits,
            this::pulls,
            this::sumSquares,
            this::gradient,
            this::recordBest,
            this::propose,
            this::project,
            this::move
        };
        this.phases = run.radius().isPresent() ? inBall : free;
    }

    /**
     * A part of step t. All parts are called from one place, so that the JIT compiler cannot tell them apart there and compiles each for itself: put together they
     * exceed its budget, and it boxes vectors.
     */
    private interface Phase {
        void of(int t);
    }

    /** Numbers that every tile of this shape takes. */
    static long size(GlmDescent run) {
        return ((long) POINTS * run.risk().features() + 2L * run.minibatch() + SCALARS) * WIDTH;
    }

    static DoubleVector load(double[] s, int at) {
        return DoubleVector.fromArray(V, s, at);
    }

    /** Takes the data of the register's lanes over; there may be fewer lanes than places. */
    abstract void fill(int[] lanes);

    /** Draws the examples of {@value #AHEAD} steps from step t on. */
    abstract void draw(int t);

    /** Writes z_q = ⟨w, x_q⟩ for the examples of step t. */
    abstract void logits(int t);

    /** Replaces z_q by d_q with {@link #pulls}, told where y_q lies. */
    abstract void pulls(int t);

    /** Writes g_j = Σ_q x_qj·d_q. */
    abstract void gradient(int t);

    /** Which of the steps drawn together step t is, from 0. */
    static int drawn(int t) {
        return (t - 1) % AHEAD;
    }

    /** All steps of the lanes with these numbers. */
    final void run(GlmOperands operands, int[] lanes) {
        fill(lanes);
        begin(operands, lanes);
        for (int t = 1; ; t += AHEAD) {
            for (int k = 0; k < AHEAD; k++) {
                if (!anyRuns(t + k)) {
                    return;
                }
                if (k == 0) {
                    draw(t);
                }
                for (Phase phase : phases) {
                    phase.of(t + k);
                }
            }
        }
    }

    private void begin(GlmOperands operands, int[] lanes) {
        operands.start().copy(0, features, lanes, s, w);
        System.arraycopy(s, w, s, best, features * WIDTH);
        System.arraycopy(s, w, s, last, features * WIDTH);
        operands.below().copy(0, 1, lanes, s, below);
        operands.from().copy(0, 1, lanes, s, from);
        operands.stepSize().copy(0, 1, lanes, s, stepSize);
        operands.radius().copy(0, 1, lanes, s, radius);
        Arrays.fill(s, horizon, horizon + WIDTH, 0);
        operands.steps().copy(0, 1, lanes, s, horizon);
        Arrays.fill(s, bestValue, bestValue + WIDTH, Double.POSITIVE_INFINITY);
        for (int zero : new int[] {bestAt, taken, diverged}) {
            Arrays.fill(s, zero, zero + WIDTH, 0);
        }
    }

    /** Writes down which lanes take step t. */
    private boolean anyRuns(int t) {
        VectorMask<Double> runs =
                load(s, horizon).compare(GE, (double) t).and(load(s, diverged).compare(EQ, 0.0));
        DoubleVector.zero(V).blend(1.0, runs).intoArray(s, running);
        return runs.anyTrue();
    }

    /**
     * Replaces z_q by d_q = (φ(z_q) − y_q)/(cb/2)·φ′(z_q), and sums the squares of the residuals.
     *
     * @param ys where y_q lies, {@code shift} numbers further
     */
    final void pulls(int[] ys, int first, int shift) {
        double scale = 1 / share;
        // Multiplying by a power of two rounds as dividing by its inverse does.
        if (Math.scalb(1.0, Math.getExponent(share)) == share) {
            scaledPulls(ys, first, shift, scale);
        } else {
            dividedPulls(ys, first, shift);
        }
    }

    private void sumSquares(int t) {
        DoubleVector sum = load(s, squares);
        for (int q = WIDTH; q < minibatch * WIDTH; q += WIDTH) {
            sum = sum.add(load(s, squares + q));
        }
        sum.div(count).intoArray(s, risk);
    }

    private void scaledPulls(int[] ys, int first, int shift, double scale) {
        DoubleVector a = load(s, below);
        DoubleVector b = load(s, from);
        for (int q = 0; q < minibatch; q++) {
            DoubleVector logit = load(s, z + q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(load(s, ys[first + q] + shift));
            residual.mul(residual).intoArray(s, squares + q * WIDTH);
            residual.mul(scale).mul(slope).intoArray(s, z + q * WIDTH);
        }
    }

    private void dividedPulls(int[] ys, int first, int shift) {
        DoubleVector a = load(s, below);
        DoubleVector b = load(s, from);
        for (int q = 0; q < minibatch; q++) {
            DoubleVector logit = load(s, z + q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(load(s, ys[first + q] + shift));
            residual.mul(residual).intoArray(s, squares + q * WIDTH);
            residual.div(share).mul(slope).intoArray(s, z + q * WIDTH);
        }
    }

    /** The first visited iterate is best even if its value is infinite; NaN never beats anything. */
    private void recordBest(int t) {
        VectorMask<Double> runs = load(s, running).compare(NE, 0.0);
        DoubleVector value = load(s, risk);
        VectorMask<Double> better = value.compare(LT, load(s, bestValue))
                .or(load(s, taken).compare(EQ, 0.0))
                .and(runs);
        if (!better.anyTrue()) {
            return;
        }
        load(s, bestValue).blend(value, better).intoArray(s, bestValue);
        load(s, bestAt).blend((double) t, better).intoArray(s, bestAt);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            load(s, best + j).blend(load(s, w + j), better).intoArray(s, best + j);
        }
    }

    private DoubleVector norm(int of) {
        DoubleVector v = load(s, of);
        DoubleVector sum = v.mul(v);
        for (int j = WIDTH; j < features * WIDTH; j += WIDTH) {
            v = load(s, of + j);
            sum = sum.add(v.mul(v));
        }
        return sum.sqrt();
    }

    /** w − η·g/‖g‖, before it is known whether it is taken. */
    private void propose(int t) {
        DoubleVector norm = norm(g);
        DoubleVector eta = load(s, stepSize);
        VectorMask<Double> none = norm.compare(EQ, 0.0);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector direction = load(s, g + j).div(norm).blend(0.0, none);
            load(s, w + j).sub(direction.mul(eta)).intoArray(s, next + j);
        }
    }

    private void project(int t) {
        DoubleVector norm = norm(next);
        DoubleVector most = load(s, radius);
        VectorMask<Double> inside = norm.compare(LE, most);
        DoubleVector shrunk = most.div(norm);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = load(s, next + j);
            v.mul(shrunk).blend(v, inside).intoArray(s, next + j);
        }
    }

    private void move(int t) {
        DoubleVector zero = DoubleVector.zero(V);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = load(s, next + j);
            zero = zero.add(v.sub(v));
        }
        DoubleVector took = load(s, running);
        VectorMask<Double> runs = took.compare(NE, 0.0);
        VectorMask<Double> moves = runs.and(zero.compare(EQ, 0.0));
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = load(s, w + j);
            load(s, last + j).blend(v, runs).intoArray(s, last + j);
            v.blend(load(s, next + j), moves).intoArray(s, w + j);
        }
        load(s, taken).add(took).intoArray(s, taken);
        DoubleVector stopped = load(s, diverged);
        stopped.blend(1.0, runs.andNot(moves)).intoArray(s, diverged);
    }

    /** Copies what the lanes saw into the results. */
    final void collect(GlmResults results, int[] lanes) {
        results.take(s, best, results.best(), lanes);
        results.take(s, last, results.last(), lanes);
        results.take(s, w, results.end(), lanes);
        results.take(s, bestValue, results.bestValue(), lanes);
        results.take(s, bestAt, results.bestAt(), lanes);
        results.take(s, taken, results.steps(), lanes);
        results.take(s, diverged, results.diverged(), lanes);
    }
}
