package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A map from inputs and weights to outputs, with derivatives of single outputs for all examples of a batch at once. Several layers are a layer again.
 */
public sealed interface Layer permits Dense, Layers, PooledConvolution {
    /** Numbers per example that go in. */
    int inputs();

    /** Numbers per example that come out. */
    int outputs();

    /** P. */
    int parameters();

    /**
     * The layer on a batch.
     *
     * @param x examples as rows, m×inputs
     * @param weights P rows
     */
    Forward of(Matrix x, Lanes weights);

    /** What came out of a batch. */
    interface Forward {
        /** m×outputs. */
        Matrix outputs();

        /**
         * The chain rule for n = m·K functions of the outputs, K per example.
         *
         * @param e row i·K + j is the derivative of function j of example i by the outputs, n×outputs
         */
        Backward back(Matrix e);
    }

    /** Derivatives of n = m·K functions of a batch's outputs. */
    interface Backward {
        /** By the inputs, n×inputs. */
        Matrix below();

        /** By the weights, n×P. */
        Matrix gradients();

        /** Inner products of the {@link #gradients}, n×n; in closed form where there is one. */
        Matrix gram();

        /** The sum of all {@link #gradients}, P rows; for K = 1. @throws IllegalArgumentException for other K */
        Lanes sum();
    }
}
