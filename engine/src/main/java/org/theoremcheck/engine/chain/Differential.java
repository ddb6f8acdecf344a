package org.theoremcheck.engine.chain;

import java.util.function.UnaryOperator;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A component at one place: its value, and μ ↦ a′(x)ᵀμ from what was stored there.
 *
 * @param value a(x)
 * @param stored numbers per lane that are kept for {@code transposed}
 * @param transposed μ ↦ a′(x)ᵀμ
 */
public record Differential(Lanes value, int stored, UnaryOperator<Lanes> transposed) {
    /** a′(x)ᵀμ. @param mu shaped like the value */
    public Lanes pull(Lanes mu) {
        return transposed.apply(mu);
    }
}
