package org.theoremcheck.engine.optimiser;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;

/** Π: the point of a closed convex set nearest to w. */
public interface Projection {
    /** @param w parameters, not modified; d rows */
    Lanes of(Lanes w);

    /** The whole space: Π(w) = w. */
    static Projection none() {
        return new WholeSpace();
    }

    /**
     * The ball B(0, W): Π(w) = w where ‖w‖ ≤ W, else (W/‖w‖)·w, on the sphere up to rounding.
     *
     * @param radius W ≥ 0 in units of ‖w‖, one row
     */
    static Projection ontoBall(Lanes radius) {
        return new Ball(radius);
    }

    /** What {@link #none} returns. */
    record WholeSpace() implements Projection {
        @Override
        public Lanes of(Lanes w) {
            return w;
        }
    }

    /** What {@link #ontoBall} returns. */
    record Ball(Lanes radius) implements Projection {
        @Override
        public Lanes of(Lanes w) {
            Lanes norm = w.norm();
            return norm.atMost(radius).choose(w, w.times(radius.over(norm)));
        }
    }

    /**
     * The box between two corners, entrywise: Π(w) = min(max(w, low), high).
     *
     * @param low one row, or as many as w
     * @param high ≥ low, alike
     */
    static Projection ontoBox(Lanes low, Lanes high) {
        return w -> w.max(low).min(high);
    }

    /**
     * The Toeplitz matrices, a linear subspace: every diagonal is replaced by its mean.
     *
     * @param rows of the flattened, row-major matrix
     * @param columns likewise
     */
    static Projection ontoToeplitz(int rows, int columns) {
        return averaging(rows * columns, i -> i / columns - i % columns);
    }

    /** The circulant n×n matrices, a linear subspace: entries of equal (i − j) mod n are replaced by their mean. */
    static Projection ontoCirculant(int n) {
        return averaging(n * n, i -> Math.floorMod(i / n - i % n, n));
    }

    /** Entries of one class are replaced by their mean. @param classOf of each of {@code size} rows */
    private static Projection averaging(int size, IntUnaryOperator classOf) {
        return w -> {
            Lanes[] means = new Lanes[size];
            for (int i = 0; i < size; i++) {
                int own = classOf.applyAsInt(i);
                int[] mates = IntStream.range(0, size)
                        .filter(r -> classOf.applyAsInt(r) == own)
                        .toArray();
                means[i] = w.arithmetic().gather(w, mates).mean();
            }
            return w.arithmetic().stack(means);
        };
    }
}
