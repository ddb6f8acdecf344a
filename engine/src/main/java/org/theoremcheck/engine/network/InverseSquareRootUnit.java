package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * σ(z) = z for z ≥ 0 and z/√(1 + a·z²) below; differentiable twice.
 *
 * @param a ≥ 0, one row
 * @see <a href="https://arxiv.org/abs/1710.09967">Carlile et al. (2017)</a>
 */
public record InverseSquareRootUnit(Lanes a) implements Activation {
    @Override
    public Lanes value(Lanes z) {
        return z.atLeast(0).choose(z, z.over(root(z)));
    }

    @Override
    public Lanes slope(Lanes z) {
        Lanes one = z.arithmetic().constant(1);
        return z.atLeast(0).choose(one, one.over(root(z).pow(3)));
    }

    @Override
    public Lanes curvature(Lanes z) {
        Lanes below = a.times(z).times(-3).over(root(z).pow(5));
        return z.atLeast(0).choose(z.arithmetic().constant(0), below);
    }

    private Lanes root(Lanes z) {
        return z.square().times(a).plus(1).sqrt();
    }
}
