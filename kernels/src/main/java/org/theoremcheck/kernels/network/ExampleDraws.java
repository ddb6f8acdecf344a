package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.random.RandomKernels;

/**
 * Draws with replacement whose numbers are {@link RandomKernels#whole} ones: step t = 1, 2, … draws from stream number {@code stream + t}.
 *
 * @param key of the random numbers
 * @param stream number of the stream before the first step's, ≥ 0
 * @param counters the instance number that each lane draws by, or one that all lanes share; not to be modified
 */
public record ExampleDraws(long key, int stream, long[] counters) {
    public ExampleDraws {
        if (stream < 0 || counters.length == 0) {
            throw new IllegalArgumentException("found " + counters.length + " instance numbers and streams after "
                    + stream + "; pass at least one number and a stream ≥ 0");
        }
    }

    /** Whether all lanes see the same examples. */
    boolean shared() {
        return counters.length == 1;
    }

    /** The draws from step {@code steps + 1} on. */
    public ExampleDraws after(int steps) {
        return new ExampleDraws(key, stream + steps, counters);
    }
}
