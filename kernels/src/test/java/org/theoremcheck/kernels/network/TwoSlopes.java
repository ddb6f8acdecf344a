package org.theoremcheck.kernels.network;

import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;

/** (z ≥ 0 ? b : a)·z. */
record TwoSlopes(Lanes a, Lanes b) implements Pointwise {
    @Override
    public Lanes value(Lanes z) {
        return slope(z).times(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.atLeast(0).choose(b, a);
    }

    @Override
    public Lanes curvature(Lanes z) {
        return z.minus(z);
    }

    @Override
    public Optional<Slopes> slopes() {
        return Optional.of(new Slopes(a, b));
    }
}
