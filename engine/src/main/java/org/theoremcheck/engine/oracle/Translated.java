package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * w ↦ f(w − t): the function moved by t.
 *
 * @param by t, as many rows as w
 */
public record Translated(Oracle f, Lanes by) implements Oracle {
    @Override
    public Lanes risk(Lanes w) {
        return f.risk(w.minus(by));
    }

    @Override
    public Lanes gradient(Lanes w) {
        return f.gradient(w.minus(by));
    }

    @Override
    public int examples() {
        return f.examples();
    }

    @Override
    public Translated minibatch(Lanes index) {
        return new Translated(f.minibatch(index), by);
    }

    @Override
    public Lanes scale(Lanes w) {
        return f.scale(w);
    }

    @Override
    public long multiplyAdds() {
        return f.multiplyAdds();
    }
}
