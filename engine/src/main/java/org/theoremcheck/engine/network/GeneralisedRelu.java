package org.theoremcheck.engine.network;

import java.util.Optional;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.network.Tangent;

/**
 * σ(z) = b·z for z ≥ 0 and a·z below; slope b at the kink. The papers ask for 0 &lt; a &lt; b; other values are allowed here,
 * because mutants need them.
 *
 * @param a slope below 0, one row
 * @param b slope from 0 on, one row
 * @see <a href="https://arxiv.org/abs/1902.00491">Sinha et al. (2020), Definition 3</a>
 */
public record GeneralisedRelu(Lanes a, Lanes b) implements PiecewiseLinear {
    @Override
    public Lanes value(Lanes z) {
        return slope(z).times(z);
    }

    @Override
    public Lanes slope(Lanes z) {
        return z.atLeast(0).choose(b, a);
    }

    @Override
    public Tangent tangent(Lanes z) {
        Lanes slope = slope(z);
        return new Tangent(slope.times(z), slope);
    }

    @Override
    public Optional<Slopes> slopes() {
        return Optional.of(new Slopes(a, b));
    }
}
