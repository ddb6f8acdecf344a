package org.theoremcheck.engine.chain;

import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.kernels.lane.Lanes;

/** σ applied to every entry. */
public record Elementwise(Activation sigma) implements Component {
    @Override
    public Jet of(Jet curve) {
        Lanes slope = sigma.slope(curve.x());
        Lanes bend = sigma.curvature(curve.x()).times(curve.x1().square());
        return new Jet(sigma.value(curve.x()), slope.times(curve.x1()), bend.plus(slope.times(curve.x2())));
    }
}
