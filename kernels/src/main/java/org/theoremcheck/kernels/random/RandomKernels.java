package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Unary;

/**
 * Counter-based random fill by lanes: Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011) keyed by {@code key}, with counter
 * words (row / 2, stream, low and high half of index). The first two words of a block make its even row, the last two its odd row, low
 * word first.
 *
 * <p>Parameters of every fill: {@code key} from (claim, seed), see {@link Key}; {@code stream} numbers the fill within an instance, ≥ 0, and
 * each variable draws from its own; {@code index} holds the instance number of each lane, and its length is the number of lanes.
 */
public interface RandomKernels {

    /** Uniform on the open interval (0, 1): (k + ½)·2⁻⁵² for k the upper 52 bits of the two words, exactly. */
    Lanes uniform(long key, int stream, long[] index, int rows);

    /**
     * Whole numbers from 0 to m − 1: ⌊u'·m⌋ with u' the leading 53 − ⌈log₂(m + 1)⌉ bits of the {@link #uniform} u, so few that u'·m is exact in
     * double precision; each number's chance is 1/m up to m·2⁻⁵².
     *
     * @param m ≥ 1
     */
    default Lanes whole(long key, int stream, long[] index, int rows, int m) {
        int bits = wholeBits(m);
        Lanes leading =
                uniform(key, stream, index, rows).times(Math.scalb(1.0, bits)).map(Unary.FLOOR);
        return leading.times(m).times(Math.scalb(1.0, -bits)).map(Unary.FLOOR);
    }

    /** 53 − ⌈log₂(m + 1)⌉. */
    static int wholeBits(int m) {
        if (m < 1) {
            throw new IllegalArgumentException("whole numbers below " + m + "; pass at least 1");
        }
        return 53 - (Integer.SIZE - Integer.numberOfLeadingZeros(m));
    }

    /**
     * Standard Gaussian by Box–Muller: rows 2q and 2q + 1 are √(−2 ln u)·(cos 2πv, sin 2πv) of the {@link #uniform} rows u and v with the same
     * numbers.
     */
    Lanes gaussian(long key, int stream, long[] index, int rows);

    /** Uniform on the unit sphere of R^rows: g/‖g‖ of a {@link #gaussian} g. */
    default Lanes sphere(long key, int stream, long[] index, int rows) {
        Lanes g = gaussian(key, stream, index, rows);
        return g.over(g.norm());
    }

    /** Uniform in the unit ball of R^rows: the first coordinates of a point of the {@link #sphere} of R^(rows + 2) (Archimedes). */
    default Lanes ball(long key, int stream, long[] index, int rows) {
        return sphere(key, stream, index, rows + 2).slice(0, rows);
    }
}
