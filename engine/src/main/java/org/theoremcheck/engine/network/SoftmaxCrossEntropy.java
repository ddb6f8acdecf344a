package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * (1/m)·Σ_i Σ_j y_ij (ln Σ_k e^{h_ik} − h_ij), labels in the simplex, by log-sum-exp so that logits of any size are
 * safe. With s_i = Σ_j y_ij and p = softmax(h), the gradient is (s_i·p_ij − y_ij)/m.
 */
public record SoftmaxCrossEntropy() implements Loss {
    /** softmax(h) per sample, flattened like H. */
    public static Lanes probabilities(Matrix outputs) {
        Lanes weight = above(outputs, outputs.entries()).exp();
        return weight.over(weight.sumEvery(outputs.columns()).repeatEach(outputs.columns()));
    }

    /** Logits minus the greatest of their sample. */
    private static Lanes above(Matrix outputs, Lanes h) {
        return h.minus(h.greatestEvery(outputs.columns()).repeatEach(outputs.columns()));
    }

    private static Lanes mass(Matrix targets) {
        return targets.entries().sumEvery(targets.columns()).repeatEach(targets.columns());
    }

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        Lanes spread = above(outputs, outputs.entries());
        Lanes logSum = spread.exp().sumEvery(outputs.columns()).log();
        Lanes surprise = logSum.repeatEach(outputs.columns()).minus(spread);
        return targets.entries().dot(surprise).over(outputs.rows());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes p = probabilities(outputs).times(mass(targets));
        return outputs.with(p.minus(targets.entries()).over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes p = probabilities(outputs);
        Lanes mean = p.times(direction.entries()).sumEvery(outputs.columns());
        Lanes centred = direction.entries().minus(mean.repeatEach(outputs.columns()));
        return direction.with(p.times(centred).times(mass(targets)).over(outputs.rows()));
    }
}
