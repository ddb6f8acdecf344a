package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * Counter-based random fill by lanes: Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011) keyed by {@code key}, with counter
 * (row / 2, stream, index), two doubles of 53 bits per call.
 */
public interface RandomKernels {

    /**
     * Uniform on the open interval (0, 1): (k + ½)·2⁻⁵³ rounded into it.
     *
     * @param key from (claim, seed), see {@link Key}
     * @param stream number of the fill within an instance, ≥ 0; each variable draws from its own
     * @param index instance number of each lane; its length is the number of lanes
     */
    Lanes uniform(long key, int stream, long[] index, int rows);

    /** Standard Gaussian by Box–Muller on rows 2q, 2q+1 of {@link #uniform}. */
    Lanes gaussian(long key, int stream, long[] index, int rows);
}
