package org.theoremcheck.engine.oracle;

import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(w) = Σ_i c_i (φ(⟨w, x_i⟩) − y_i)²: a population risk when the c_i are probabilities, a sample's risk when they are its
 * relative frequencies.
 *
 * @param x inputs x_i as rows, n×d
 * @param y labels, n rows
 * @param weights c_i ≥ 0, n rows
 */
public record WeightedGlm(Activation activation, Matrix x, Lanes y, Lanes weights) implements Oracle {
    public WeightedGlm {
        if (y.rows() != x.rows() || weights.rows() != x.rows()) {
            throw new IllegalArgumentException(x.rows() + " inputs with " + y.rows() + " labels and " + weights.rows()
                    + " weights; pass one of each per input");
        }
    }

    @Override
    public Lanes risk(Lanes w) {
        return residual(w).square().dot(weights);
    }

    @Override
    public Lanes gradient(Lanes w) {
        Lanes slope = activation.slope(logits(w));
        Lanes pull = residual(w).times(slope).times(weights).times(2);
        return x.transposeTimes(Matrix.column(pull)).entries();
    }

    @Override
    public int examples() {
        return x.rows();
    }

    /** The mean of the drawn losses, whatever their weights: the caller draws by them. */
    @Override
    public WeightedGlm minibatch(Lanes index) {
        var lane = y.arithmetic();
        Matrix drawn = new Matrix(lane.gatherBlocks(x.entries(), index, x.columns()), index.rows(), x.columns());
        Lanes equal = lane.constant(1).over(index.rows()).broadcast(index.rows(), 1);
        return new WeightedGlm(activation, drawn, lane.gatherBlocks(y, index, 1), equal);
    }

    /** The risk of outputs that are all 0. */
    @Override
    public Lanes scale(Lanes w) {
        return y.square().dot(weights);
    }

    private Lanes logits(Lanes w) {
        return x.times(Matrix.column(w)).entries();
    }

    private Lanes residual(Lanes w) {
        return activation.value(logits(w)).minus(y);
    }
}
