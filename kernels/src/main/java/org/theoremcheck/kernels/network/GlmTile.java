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
 * they lie and how they are read is up to {@link SharedDrawsTile} and {@link OwnDrawsTile}; the rest of a step is here. Places without a lane hold zeros,
 * so that they stay where they are.
 *
 * <p>Loads are written out: past a budget of nodes the JIT compiler puts no method of ours into its caller, and what passes a vector to it or takes one
 * from it is boxed.
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
    /** The iterate; it takes turns with the last one and the next one. */
    int w;

    final int g;
    /** ⟨w, x_q⟩, then the pull d_q. */
    final int z;
    /** Σ_q (φ(z_q) − y_q)². */
    final int squares;

    private int next;
    private int last;
    private final int best;

    private final int below;
    private final int from;
    private final int stepSize;
    private final int radius;
    private final int horizon;
    private final int bestValue;
    private final int bestAt;
    private final int taken;
    private final int diverged;
    /** 0 where every coordinate of the next iterate is finite, else NaN. */
    private final int finite;

    final int running;
    private final boolean inBall;
    private final double share;
    /** Then multiplying by its inverse rounds as dividing by it does. */
    private final boolean powerOfTwo;

    private final double count;
    private final TileMemory memory;
    /** All lanes take the steps up to this one. */
    private int allRunUntil;

    GlmTile(GlmDescent run, TileMemory memory) {
        this.memory = memory;
        this.s = memory.numbers();
        this.examples = run.risk().examples();
        this.features = run.risk().features();
        this.minibatch = run.minibatch();
        this.inBall = run.radius().isPresent();
        this.share = minibatch * run.risk().c() / 2.0;
        this.powerOfTwo = Math.scalb(1.0, Math.getExponent(share)) == share;
        this.count = minibatch * run.risk().c();
        int point = features * WIDTH;
        this.w = memory.take(point);
        this.g = memory.take(point);
        this.next = memory.take(point);
        this.best = memory.take(point);
        this.last = memory.take(point);
        this.z = memory.take(minibatch * WIDTH);
        this.squares = memory.take(WIDTH);
        this.below = memory.take(WIDTH);
        this.from = memory.take(WIDTH);
        this.stepSize = memory.take(WIDTH);
        this.radius = memory.take(WIDTH);
        this.horizon = memory.take(WIDTH);
        this.bestValue = memory.take(WIDTH);
        this.bestAt = memory.take(WIDTH);
        this.taken = memory.take(WIDTH);
        this.diverged = memory.take(WIDTH);
        this.finite = memory.take(WIDTH);
        this.running = memory.take(WIDTH);
    }

    /** Numbers that every tile of this shape takes. */
    static long size(GlmDescent run) {
        return ((long) POINTS * run.risk().features() + run.minibatch() + SCALARS) * WIDTH;
    }

    /** Takes the data of the register's lanes over; there may be fewer lanes than places. */
    abstract void fill(int[] lanes);

    /** Writes g_j = Σ_q x_qj·d_q and the sum of the squares of step t, with {@link #pulls}. */
    abstract void look(int t);

    /** All steps of the lanes with these numbers. */
    final void run(GlmOperands operands, int[] lanes) {
        if (lanes.length < WIDTH) {
            memory.clear();
        }
        fill(lanes);
        begin(operands, lanes);
        for (int t = 1; anyRuns(t); t++) {
            look(t);
            recordBest(t);
            propose();
            if (inBall) {
                project();
            }
            move(t);
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
        operands.steps().copy(0, 1, lanes, s, horizon);
        Arrays.fill(s, bestValue, bestValue + WIDTH, Double.POSITIVE_INFINITY);
        for (int zero : new int[] {bestAt, taken, diverged}) {
            Arrays.fill(s, zero, zero + WIDTH, 0);
        }
        Arrays.fill(s, running, running + WIDTH, 1);
        allRunUntil =
                (int) Arrays.stream(s, horizon, horizon + lanes.length).min().orElse(0);
    }

    /** Writes down which lanes take step t. */
    private boolean anyRuns(int t) {
        if (t <= allRunUntil) {
            return true;
        }
        VectorMask<Double> runs = DoubleVector.fromArray(V, s, horizon)
                .compare(GE, (double) t)
                .and(DoubleVector.fromArray(V, s, diverged).compare(EQ, 0.0));
        DoubleVector.zero(V).blend(1.0, runs).intoArray(s, running);
        return runs.anyTrue();
    }

    /**
     * Replaces z_q by d_q = (φ(z_q) − y_q)/(cb/2)·φ′(z_q) for q to end − 1, and adds the squares of the residuals.
     *
     * @param ys where y_q lies, from {@code first} on
     */
    final void pulls(int[] ys, int first, int q, int end) {
        if (powerOfTwo) {
            scaledPulls(ys, first, q, end, 1 / share);
        } else {
            dividedPulls(ys, first, q, end);
        }
    }

    private void scaledPulls(int[] ys, int first, int begin, int end, double scale) {
        DoubleVector a = DoubleVector.fromArray(V, s, below);
        DoubleVector b = DoubleVector.fromArray(V, s, from);
        DoubleVector sum = DoubleVector.fromArray(V, s, squares);
        for (int q = begin; q < end; q++) {
            DoubleVector logit = DoubleVector.fromArray(V, s, z + q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(DoubleVector.fromArray(V, s, ys[first + q]));
            sum = sum.add(residual.mul(residual));
            residual.mul(scale).mul(slope).intoArray(s, z + q * WIDTH);
        }
        sum.intoArray(s, squares);
    }

    private void dividedPulls(int[] ys, int first, int begin, int end) {
        DoubleVector a = DoubleVector.fromArray(V, s, below);
        DoubleVector b = DoubleVector.fromArray(V, s, from);
        DoubleVector sum = DoubleVector.fromArray(V, s, squares);
        for (int q = begin; q < end; q++) {
            DoubleVector logit = DoubleVector.fromArray(V, s, z + q * WIDTH);
            DoubleVector slope = a.blend(b, logit.compare(GE, 0.0));
            DoubleVector residual = slope.mul(logit).sub(DoubleVector.fromArray(V, s, ys[first + q]));
            sum = sum.add(residual.mul(residual));
            residual.div(share).mul(slope).intoArray(s, z + q * WIDTH);
        }
        sum.intoArray(s, squares);
    }

    /** The first visited iterate is best even if its value is infinite; NaN never beats anything. */
    private void recordBest(int t) {
        DoubleVector value = DoubleVector.fromArray(V, s, squares).div(count);
        DoubleVector least = DoubleVector.fromArray(V, s, bestValue);
        VectorMask<Double> better = value.compare(LT, least)
                .or(DoubleVector.fromArray(V, s, taken).compare(EQ, 0.0))
                .and(DoubleVector.fromArray(V, s, running).compare(NE, 0.0));
        if (!better.anyTrue()) {
            return;
        }
        least.blend(value, better).intoArray(s, bestValue);
        DoubleVector.fromArray(V, s, bestAt).blend((double) t, better).intoArray(s, bestAt);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, w + j);
            DoubleVector.fromArray(V, s, best + j).blend(v, better).intoArray(s, best + j);
        }
    }

    /** w − η·g/‖g‖, before it is known whether it is taken. */
    private void propose() {
        DoubleVector sum = DoubleVector.broadcast(V, -0.0);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, g + j);
            sum = sum.add(v.mul(v));
        }
        DoubleVector norm = sum.sqrt();
        DoubleVector eta = DoubleVector.fromArray(V, s, stepSize);
        VectorMask<Double> none = norm.compare(EQ, 0.0);
        DoubleVector zero = DoubleVector.zero(V);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector direction =
                    DoubleVector.fromArray(V, s, g + j).div(norm).blend(0.0, none);
            DoubleVector v = DoubleVector.fromArray(V, s, w + j).sub(direction.mul(eta));
            v.intoArray(s, next + j);
            zero = zero.add(v.sub(v));
        }
        zero.intoArray(s, finite);
    }

    private void project() {
        DoubleVector sum = DoubleVector.broadcast(V, -0.0);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, next + j);
            sum = sum.add(v.mul(v));
        }
        DoubleVector norm = sum.sqrt();
        DoubleVector most = DoubleVector.fromArray(V, s, radius);
        VectorMask<Double> inside = norm.compare(LE, most);
        DoubleVector shrunk = most.div(norm);
        DoubleVector zero = DoubleVector.zero(V);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, next + j);
            v = v.mul(shrunk).blend(v, inside);
            v.intoArray(s, next + j);
            zero = zero.add(v.sub(v));
        }
        zero.intoArray(s, finite);
    }

    /** Where all lanes move, the three iterates change their places; else each lane's numbers stay or go. */
    private void move(int t) {
        DoubleVector took = DoubleVector.fromArray(V, s, running);
        DoubleVector.fromArray(V, s, taken).add(took).intoArray(s, taken);
        VectorMask<Double> moves = DoubleVector.fromArray(V, s, finite).compare(EQ, 0.0);
        if (t <= allRunUntil && moves.allTrue()) {
            int free = last;
            last = w;
            w = next;
            next = free;
            return;
        }
        VectorMask<Double> runs = took.compare(NE, 0.0);
        VectorMask<Double> stops = runs.andNot(moves);
        moves = runs.and(moves);
        for (int j = 0; j < features * WIDTH; j += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(V, s, w + j);
            DoubleVector.fromArray(V, s, last + j).blend(v, runs).intoArray(s, last + j);
            v.blend(DoubleVector.fromArray(V, s, next + j), moves).intoArray(s, w + j);
        }
        DoubleVector.fromArray(V, s, diverged).blend(1.0, stops).intoArray(s, diverged);
        if (stops.anyTrue()) {
            allRunUntil = 0;
        }
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
