package org.theoremcheck.engine.svm;

import org.theoremcheck.engine.network.OneHiddenLayer;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A network with one hidden ReLU layer and biases, whose Gram matrix and combinations of gradients come in closed form: no gradient
 * is stored.
 *
 * @param x inputs, m×d, per lane or shared
 * @param y labels ±1, m×K, per lane or shared
 * @param hidden h ≥ 1
 */
public record HiddenLayerOutputs(Matrix x, Matrix y, int hidden) implements OutputOracle {
    public HiddenLayerOutputs {
        if (x.rows() != y.rows()) {
            throw new IllegalArgumentException("found " + x.rows() + " inputs and " + y.rows()
                    + " rows of labels; pass one row per example in both");
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

    /** The network with these weights, flattened as {@link OneHiddenLayer#flat} says. */
    public OneHiddenLayer net(Lanes w) {
        return OneHiddenLayer.of(w, x.columns(), hidden, outputs());
    }

    /** The rows of x with these numbers. */
    public Matrix inputs(Lanes index) {
        Lanes entries = x.entries().arithmetic().gatherBlocks(x.entries(), index, x.columns());
        return new Matrix(entries, index.rows(), x.columns());
    }

    @Override
    public OutputGradients at(Lanes w, Lanes index) {
        return new AtMinibatch(net(w), inputs(index));
    }

    @Override
    public Lanes labels(Lanes index) {
        return y.entries().arithmetic().gatherBlocks(y.entries(), index, outputs());
    }

    private record AtMinibatch(OneHiddenLayer net, Matrix inputs) implements OutputGradients {
        @Override
        public Lanes values() {
            return net.outputs(inputs).entries();
        }

        @Override
        public Matrix gram() {
            return net.gram(inputs);
        }

        @Override
        public Lanes combination(Lanes c) {
            int k = net.v().rows();
            return net.combination(inputs, new Matrix(c, inputs.rows(), k)).flat();
        }
    }
}
