package org.theoremcheck.engine.network;

import java.util.Arrays;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.network.Tangent;

/**
 * σ(W·a + b). Weights are W, outputs×inputs row-major, and b after it. By W the gradient of a function with derivative δ by the pre-activations is δ⊗a, so that
 * ⟨δ⊗a, δ′⊗a′⟩ = ⟨δ, δ′⟩⟨a, a′⟩: inner products need no gradient.
 *
 * @param inputs d ≥ 1
 * @param outputs h ≥ 1
 * @param activation σ
 */
public record Dense(int inputs, int outputs, Activation activation) implements Layer {
    public Dense {
        if (inputs < 1 || outputs < 1) {
            throw new IllegalArgumentException(
                    "a layer from " + inputs + " to " + outputs + " numbers is empty; pass at least 1 of each");
        }
    }

    /** h·(d + 1). */
    @Override
    public int parameters() {
        return outputs * (inputs + 1);
    }

    @Override
    public Forward of(Matrix x, Lanes weights) {
        Matrix w = new Matrix(weights.slice(0, outputs * inputs), outputs, inputs);
        Lanes b = weights.slice(outputs * inputs, parameters());
        Matrix product = x.timesTranspose(w);
        Tangent tangent = activation.tangent(product.entries().plus(b.tile(x.rows())));
        return new Passed(x, w, product.with(tangent.value()), product.with(tangent.slope()));
    }

    private record Passed(Matrix x, Matrix w, Matrix outputs, Matrix slopes) implements Forward {
        @Override
        public Backward back(Matrix e) {
            return new Errors(x, w, e.hadamard(slopes.repeatEachRow(e.rows() / x.rows())));
        }
    }

    /** @param d δ as rows, n×h */
    private record Errors(Matrix x, Matrix w, Matrix d) implements Backward {
        @Override
        public Matrix below() {
            return d.times(w);
        }

        @Override
        public Matrix gradients() {
            Lanes a = x.repeatEachRow(d.rows() / x.rows() * d.columns()).entries();
            Lanes byWeight = d.entries().repeatEach(x.columns()).times(a);
            return Matrix.beside(new Matrix(byWeight, d.rows(), d.columns() * x.columns()), d);
        }

        /** ⟨δ, δ′⟩(⟨a, a′⟩ + 1). */
        @Override
        public Matrix gram() {
            int m = x.rows();
            int n = d.rows();
            int each = n / m;
            int[] pair = new int[n * n];
            Arrays.setAll(pair, at -> at / n / each * m + at % n / each);
            Lanes inputs = x.timesTranspose(x).entries().plus(1);
            Matrix errors = d.timesTranspose(d);
            return errors.with(errors.entries().times(inputs.arithmetic().gather(inputs, pair)));
        }

        @Override
        public Lanes sum() {
            LaneArithmetic arithmetic = d.entries().arithmetic();
            Matrix ones = Matrix.column(arithmetic.constant(1).broadcast(d.rows(), 1));
            return arithmetic.stack(
                    d.transposeTimes(x).entries(), d.transposeTimes(ones).entries());
        }
    }
}
