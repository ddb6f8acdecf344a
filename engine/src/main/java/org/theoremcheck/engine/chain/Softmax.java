package org.theoremcheck.engine.chain;

import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** p_j = e^{z_j}/Σ_k e^{z_k}, of one sample whose logits are the rows. */
public record Softmax() implements Component {
    @Override
    public Jet of(Jet curve) {
        Lanes p = probabilities(curve.x());
        Lanes first = curve.x1().minus(p.dot(curve.x1()));
        Lanes second = curve.x2().minus(p.dot(curve.x2()));
        Lanes bend = first.square().minus(p.dot(first.square()));
        return new Jet(p, p.times(first), p.times(bend.plus(second)));
    }

    @Override
    public Differential at(Lanes x) {
        Lanes p = probabilities(x);
        return new Differential(p, p.rows(), mu -> p.times(mu.minus(p.dot(mu))));
    }

    private static Lanes probabilities(Lanes z) {
        return SoftmaxCrossEntropy.probabilities(new Matrix(z, 1, z.rows()));
    }
}
