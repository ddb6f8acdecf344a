package org.theoremcheck.engine.chain;

import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** σ applied to every entry. */
public record Elementwise(Activation sigma) implements Component {
    @Override
    public Jet of(Jet curve) {
        Lanes slope = sigma.slope(curve.x());
        Lanes bend = sigma.curvature(curve.x()).times(curve.x1().square());
        return new Jet(sigma.value(curve.x()), slope.times(curve.x1()), bend.plus(slope.times(curve.x2())));
    }

    @Override
    public Differential at(Lanes x) {
        Lanes slope = sigma.slope(x).broadcast(x.rows(), x.lanes());
        return new Differential(sigma.value(x), slope.rows(), slope::times);
    }

    @Override
    public Matrix jacobian(Lanes x) {
        return Units.diagonal(sigma.slope(x).broadcast(x.rows(), x.lanes()));
    }

    @Override
    public Matrix curvature(Lanes x, Lanes mu) {
        return Units.diagonal(mu.times(sigma.curvature(x)));
    }
}
