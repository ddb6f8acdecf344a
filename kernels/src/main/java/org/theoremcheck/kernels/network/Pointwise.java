package org.theoremcheck.kernels.network;

import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;

/** A scalar function with two derivatives, applied to every entry; at a kink the derivative stated by its paper. */
public interface Pointwise {
    Lanes value(Lanes z);

    Lanes slope(Lanes z);

    Lanes curvature(Lanes z);

    /** {@link #value} and {@link #slope} bit for bit, sharing what they have in common. */
    default Tangent tangent(Lanes z) {
        return new Tangent(value(z), slope(z));
    }

    /** The two slopes, for a function whose value is (z ≥ 0 ? b : a)·z by this very product, so that a kernel may compute it itself. */
    default Optional<Slopes> slopes() {
        return Optional.empty();
    }

    /** Whether this is 1/(1 + e⁻ᶻ) with these very operations: e = e^(−|z|), value (z ≥ 0 ? 1 : e)/(e + 1), slope e/(e + 1)². */
    default boolean isLogistic() {
        return false;
    }

    /**
     * z ↦ (z ≥ 0 ? b : a)·z.
     *
     * @param below a, one row
     * @param from b, one row
     */
    record Slopes(Lanes below, Lanes from) {}
}
