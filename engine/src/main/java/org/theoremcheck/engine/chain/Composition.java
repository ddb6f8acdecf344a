package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** x ↦ second(first(x)). */
record Composition(Component first, Component second) implements Component {
    @Override
    public Jet of(Jet curve) {
        return second.of(first.of(curve));
    }

    @Override
    public Differential at(Lanes x) {
        Differential inner = first.at(x);
        Differential outer = second.at(inner.value());
        return new Differential(outer.value(), inner.stored() + outer.stored(), mu -> inner.pull(outer.pull(mu)));
    }

    @Override
    public Matrix jacobian(Lanes x) {
        return second.jacobian(first.at(x).value()).times(first.jacobian(x));
    }

    @Override
    public Matrix curvature(Lanes x, Lanes mu) {
        Lanes middle = first.at(x).value();
        Matrix inner = first.jacobian(x);
        Matrix bent = inner.transposeTimes(second.curvature(middle, mu)).times(inner);
        return bent.plus(first.curvature(x, second.at(middle).pull(mu)));
    }
}
