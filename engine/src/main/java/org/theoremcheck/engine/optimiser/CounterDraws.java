package org.theoremcheck.engine.optimiser;

import java.util.Optional;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.ExampleDraws;

/**
 * Independent draws with replacement, step t from stream number {@code stream + t}.
 *
 * @param counters the instance number that each lane draws by, or one that all lanes share; not to be modified
 */
record CounterDraws(Cohort cohort, int stream, long[] counters) implements Draws {
    @Override
    public Lanes index(int t, int b, int m) {
        return cohort.whole(stream + t, b, m, counters);
    }

    @Override
    public Draws after(int steps) {
        return new CounterDraws(cohort, stream + steps, counters);
    }

    @Override
    public Optional<ExampleDraws> source() {
        return Optional.of(new ExampleDraws(cohort.key(), Cohort.ALGORITHM + stream, counters));
    }
}
