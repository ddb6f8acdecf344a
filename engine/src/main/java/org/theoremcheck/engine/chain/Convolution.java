package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Filter j at patch k of sample i: v_jᵀΠ_k z_i + v_j⁰, for filters that see all channels. States are channels × pixels ×
 * samples, results filters × patches × samples; V holds one filter per row, n_f × s_f with s_f = channels·k².
 *
 * @param patches of one channel
 * @param channels ≥ 1
 * @param filters n_f ≥ 1
 * @param batch m ≥ 1
 */
public record Convolution(Patches patches, int channels, int filters, int batch) implements BiAffine {
    /** s_f. */
    public int filterSize() {
        return channels * patches.patch() * patches.patch();
    }

    @Override
    public Lanes product(Lanes x, Matrix weights) {
        return weights.times(patchesOf(x)).entries();
    }

    @Override
    public Lanes spread(Lanes offset) {
        return offset.repeatEach(columns());
    }

    @Override
    public Block byParameters(Lanes x, Lanes mu) {
        Matrix inner = new Matrix(mu, filters, columns());
        return new Block(inner.timesTranspose(patchesOf(x)), mu.sumEvery(columns()));
    }

    @Override
    public Lanes byState(Matrix weights, Lanes mu) {
        Matrix inner = new Matrix(mu, filters, columns());
        return windows().transposed(weights.transposeTimes(inner).entries());
    }

    @Override
    public int inputs() {
        return channels * patches.side() * patches.side() * batch;
    }

    @Override
    public int outputs() {
        return filters * columns();
    }

    private int columns() {
        return patches.count() * batch;
    }

    private Matrix patchesOf(Lanes x) {
        return new Matrix(windows().of(x), filterSize(), columns());
    }

    /** Π as s_f rows, one column per patch and sample. */
    private Gathering windows() {
        int area = patches.patch() * patches.patch();
        int pixels = patches.side() * patches.side();
        int[] from = new int[filterSize() * columns()];
        for (int at = 0; at < from.length; at++) {
            int row = at / columns();
            int number = at % columns() / batch;
            from[at] = (row / area * pixels + patches.pixel(number, row % area)) * batch + at % batch;
        }
        return new Gathering(from, inputs());
    }
}
