package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * c·f: the sum of losses is m times their mean, say.
 *
 * @param factor c
 */
public record Scaled(Oracle f, double factor) implements Oracle {
    @Override
    public Lanes risk(Lanes w) {
        return f.risk(w).times(factor);
    }

    @Override
    public Lanes gradient(Lanes w) {
        return f.gradient(w).times(factor);
    }

    @Override
    public int examples() {
        return f.examples();
    }

    @Override
    public Scaled minibatch(Lanes index) {
        return new Scaled(f.minibatch(index), factor);
    }

    @Override
    public Lanes scale(Lanes w) {
        return f.scale(w).times(Math.abs(factor));
    }

    @Override
    public long multiplyAdds() {
        return f.multiplyAdds();
    }
}
