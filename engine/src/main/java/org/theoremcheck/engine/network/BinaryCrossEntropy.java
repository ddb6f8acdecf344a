package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/**
 * Binary cross-entropy of probabilities: −(1/m)·Σ y ln h + (1 − y) ln(1 − h), 0 &lt; h &lt; 1, y ∈ [0, 1]; a term with
 * factor 0 is 0.
 *
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), (A.14)</a>
 */
public record BinaryCrossEntropy() implements Loss {
    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        Lanes h = outputs.entries();
        Lanes y = targets.entries();
        Lanes zero = h.arithmetic().constant(0);
        Lanes yes = y.equalTo(0).choose(zero, y.times(h.log()));
        Lanes no = y.equalTo(1).choose(zero, y.negate().plus(1).times(h.negate().map(Unary.LOG1P)));
        return yes.plus(no).sum().over(outputs.rows()).negate();
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        Lanes h = outputs.entries();
        Lanes y = targets.entries();
        Lanes no = y.negate().plus(1).over(h.negate().plus(1));
        return outputs.with(no.minus(y.over(h)).over(outputs.rows()));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        Lanes h = outputs.entries();
        Lanes y = targets.entries();
        Lanes no = y.negate().plus(1).over(h.negate().plus(1).square());
        Lanes second = no.plus(y.over(h.square()));
        return direction.with(second.times(direction.entries()).over(outputs.rows()));
    }

    /** The risk of the outputs ½, which is o·ln 2: at 0 the logarithm is infinite. */
    @Override
    public Lanes scale(Matrix targets) {
        return targets.entries().arithmetic().constant(2).log().times(targets.columns());
    }
}
