package org.theoremcheck.engine.network;

import java.util.stream.IntStream;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/**
 * (1/m)·Σ_i Σ_j y_ij·(ln Σ_k e^{h_ik} − h_ij), labels in the simplex, for logits of any size. Terms are arranged so that a
 * hard label fitted almost perfectly leaves its small risk and gradient instead of 0.
 */
public record SoftmaxCrossEntropy() implements Loss {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        int o = outputs.columns();
        Lanes below = fromGreatest(outputs);
        Lanes weight = below.exp();
        Lanes whole = weight.sumEvery(o).log().repeatEach(o).minus(below);
        Lanes surprise = below.equalTo(0).choose(others(weight, o).map(Unary.LOG1P), whole);
        return targets.entries().times(surprise).sum().over(outputs.rows());
    }

    /** Σ_k (p_j·y_k − y_j·p_k)/m, which for labels of sum 1 is (p_j − y_j)/m. */
    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        int o = outputs.columns();
        Lanes p = probabilities(outputs);
        Lanes y = targets.entries();
        Lanes slope = p.times(others(y, o)).minus(y.times(others(p, o)));
        return outputs.with(slope.over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        int o = outputs.columns();
        Lanes p = probabilities(outputs);
        Lanes mean = p.times(direction.entries()).sumEvery(o).repeatEach(o);
        Lanes centred = p.times(direction.entries().minus(mean));
        Lanes mass = targets.entries().sumEvery(o).repeatEach(o);
        return direction.with(centred.times(mass).over(outputs.rows()));
    }

    /** p_ij = e^{h_ij}/Σ_k e^{h_ik}, flattened like H. */
    public static Lanes probabilities(Matrix outputs) {
        Lanes weight = fromGreatest(outputs).exp();
        return weight.over(weight.sumEvery(outputs.columns()).repeatEach(outputs.columns()));
    }

    /** Logits minus the greatest of their sample: 0 or less. */
    private static Lanes fromGreatest(Matrix outputs) {
        Lanes h = outputs.entries();
        return h.minus(h.greatestEvery(outputs.columns()).repeatEach(outputs.columns()));
    }

    /** Σ_{k≠j} a_ik, added up without a_ij so that nothing cancels. */
    private static Lanes others(Lanes a, int o) {
        Lanes sum = a.arithmetic().constant(0).broadcast(a.rows(), a.lanes());
        for (int shift = 1; shift < o; shift++) {
            int by = shift;
            int[] turned = IntStream.range(0, a.rows())
                    .map(r -> r - r % o + (r + by) % o)
                    .toArray();
            sum = sum.plus(a.arithmetic().gather(a, turned));
        }
        return sum;
    }
}
