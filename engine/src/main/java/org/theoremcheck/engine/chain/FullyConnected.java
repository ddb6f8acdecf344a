package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * X ↦ VᵀX + v·1ᵀ for X ∈ R^{d×m}, V ∈ R^{d×d′}, v ∈ R^{d′}.
 *
 * @param width d ≥ 1
 * @param next d′ ≥ 1
 * @param batch m ≥ 1
 */
public record FullyConnected(int width, int next, int batch) implements BiAffine {
    @Override
    public Lanes product(Lanes x, Matrix weights) {
        return weights.transposeTimes(new Matrix(x, width, batch)).entries();
    }

    @Override
    public Lanes spread(Lanes offset) {
        return offset.repeatEach(batch);
    }

    @Override
    public Block byParameters(Lanes x, Lanes mu) {
        Matrix inner = new Matrix(mu, next, batch);
        return new Block(new Matrix(x, width, batch).timesTranspose(inner), mu.sumEvery(batch));
    }

    @Override
    public Lanes byState(Matrix weights, Lanes mu) {
        return weights.times(new Matrix(mu, next, batch)).entries();
    }

    @Override
    public int inputs() {
        return width * batch;
    }

    @Override
    public int outputs() {
        return next * batch;
    }
}
