package org.theoremcheck.engine.svm;

import org.theoremcheck.engine.network.ConvolutionalLayer;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(x) = pool(relu(filters ∗ x))·V: one convolution with 2×2 max-pooling and a dense layer, no biases. Weights are the filters, k²×f row-major, and V after them.
 *
 * @param layer the convolution
 * @param x images as rows, m×n², per lane or shared
 * @param y labels ±1, m×K, per lane or shared
 */
public record ConvolutionalOutputs(ConvolutionalLayer layer, Matrix x, Matrix y) implements OutputOracle {
    public ConvolutionalOutputs {
        if (x.rows() != y.rows() || x.columns() != layer.inputs()) {
            throw new IllegalArgumentException("found " + x.rows() + " images of " + x.columns() + " pixels and "
                    + y.rows() + " rows of labels; pass one row per image in both, and " + layer.inputs() + " pixels");
        }
    }

    @Override
    public int examples() {
        return x.rows();
    }

    @Override
    public int outputs() {
        return y.columns();
    }

    /** P. */
    public int parameters() {
        return layer.parameters() + layer.outputs() * outputs();
    }

    /** The filters, k²×f. @param w P rows */
    public Matrix filters(Lanes w) {
        int filters = layer.filters();
        return new Matrix(w.slice(0, layer.parameters()), layer.parameters() / filters, filters);
    }

    /** V. @param w P rows */
    public Matrix dense(Lanes w) {
        return new Matrix(w.slice(layer.parameters(), parameters()), layer.outputs(), outputs());
    }

    @Override
    public OutputGradients at(Lanes w, Lanes index) {
        Lanes images = x.entries().arithmetic().gatherBlocks(x.entries(), index, x.columns());
        var pooled = layer.of(new Matrix(images, index.rows(), x.columns()), filters(w));
        return new AtMinibatch(pooled, pooled.features(), dense(w));
    }

    @Override
    public Lanes labels(Lanes index) {
        return y.entries().arithmetic().gatherBlocks(y.entries(), index, outputs());
    }

    private record AtMinibatch(ConvolutionalLayer.Pooled pooled, Matrix features, Matrix dense)
            implements OutputGradients {
        @Override
        public Lanes values() {
            return features.times(dense).entries();
        }

        /** Of the dense layer, [j = q]·⟨h_i, h_p⟩; of the filters, their gradients row by row. */
        @Override
        public Matrix gram() {
            int k = dense.columns();
            Matrix filters = pooled.gradients(dense);
            Matrix own = features.timesTranspose(features);
            int n = filters.rows();
            int[] pair = new int[n * n];
            double[] same = new double[n * n];
            for (int at = 0; at < pair.length; at++) {
                int row = at / n;
                int column = at % n;
                pair[at] = row / k * own.columns() + column / k;
                same[at] = row % k == column % k ? 1 : 0;
            }
            LaneArithmetic arithmetic = own.entries().arithmetic();
            Lanes spread = arithmetic.gather(own.entries(), pair).times(arithmetic.of(same, same.length, 1));
            Matrix ofFilters = filters.timesTranspose(filters);
            return ofFilters.with(ofFilters.entries().plus(spread));
        }

        @Override
        public Lanes combination(Lanes c) {
            Matrix coefficients = new Matrix(c, features.rows(), dense.columns());
            Lanes ofFilters =
                    pooled.gradient(coefficients.timesTranspose(dense)).entries();
            Lanes ofDense = features.transposeTimes(coefficients).entries();
            return c.arithmetic().stack(ofFilters, ofDense);
        }
    }
}
