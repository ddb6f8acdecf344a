package org.theoremcheck.engine.optimiser;

import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Normalised gradient descent: w ← Π(w − η·∇f(w)/‖∇f(w)‖); a lane with ∇f(w) = 0 stays.
 *
 * @param stepSize η &gt; 0, a length in parameter space, one row
 * @param projection Π
 * @see <a href="https://arxiv.org/abs/1507.02030">Hazan, Levy, Shalev-Shwartz (2015), Algorithm 1</a>
 */
public record Ngd(Lanes stepSize, Projection projection) implements Optimiser<Stateless> {
    public Ngd(Lanes stepSize) {
        this(stepSize, Projection.none());
    }

    @Override
    public Oracle sample(Oracle f, Draws draws, int t) {
        return f;
    }

    @Override
    public Stateless begin(Lanes w1) {
        return Stateless.NONE;
    }

    @Override
    public Step<Stateless> step(Lanes w, Lanes g, Stateless none) {
        return new Step<>(projection.of(w.minusProduct(Direction.NORMALISED.of(g), stepSize)), none);
    }

    @Override
    public boolean repeats() {
        return true;
    }
}
