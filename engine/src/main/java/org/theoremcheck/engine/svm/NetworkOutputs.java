package org.theoremcheck.engine.svm;

import org.theoremcheck.engine.network.Layer;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A network of any depth, dense or convolutional. Its Gram matrix is that of its layers, all examples and outputs in one pass backwards.
 *
 * @param net with K outputs
 * @param x inputs as rows, m×d, per lane or shared
 * @param y labels ±1, m×K, per lane or shared
 */
public record NetworkOutputs(Layer net, Matrix x, Matrix y) implements OutputOracle {
    public NetworkOutputs {
        if (x.rows() != y.rows() || x.columns() != net.inputs() || y.columns() != net.outputs()) {
            throw new IllegalArgumentException("found " + x.rows() + " inputs of " + x.columns() + " numbers and "
                    + y.rows() + " rows of " + y.columns() + " labels; pass one row per example in both, of "
                    + net.inputs() + " numbers and " + net.outputs() + " labels");
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
        return net.parameters();
    }

    /** The rows of x with these numbers. */
    public Matrix inputs(Lanes index) {
        Lanes entries = x.entries().arithmetic().gatherBlocks(x.entries(), index, x.columns());
        return new Matrix(entries, index.rows(), x.columns());
    }

    @Override
    public AtMinibatch at(Lanes w, Lanes index) {
        return new AtMinibatch(net.of(inputs(index), w));
    }

    @Override
    public Lanes labels(Lanes index) {
        return y.entries().arithmetic().gatherBlocks(y.entries(), index, outputs());
    }

    /** @param forward the network on the minibatch */
    public record AtMinibatch(Layer.Forward forward) implements OutputGradients {
        @Override
        public Lanes values() {
            return forward.outputs().entries();
        }

        @Override
        public Matrix gram() {
            return backward().gram();
        }

        /** g_ij as rows, n×P; nothing else needs them stored. */
        public Matrix gradients() {
            return backward().gradients();
        }

        /** ∂f_j(x_i)/∂x_i as rows, n×d. */
        public Matrix inputGradients() {
            return backward().below();
        }

        @Override
        public Lanes combination(Lanes c) {
            return forward.back(forward.outputs().with(c)).sum();
        }

        /** From every single output: ∂f_j/∂f_q = [j = q] for every example. */
        private Layer.Backward backward() {
            int k = forward.outputs().columns();
            int m = forward.outputs().rows();
            double[] own = new double[m * k * k];
            for (int row = 0; row < m * k; row++) {
                own[row * k + row % k] = 1;
            }
            LaneArithmetic arithmetic = values().arithmetic();
            return forward.back(new Matrix(arithmetic.of(own, own.length, 1), m * k, k));
        }
    }
}
