package org.theoremcheck.engine.problem;

import java.util.function.UnaryOperator;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LogitCrossEntropy;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The end of a network: its last activation, its loss, and the labels that a teacher's last pre-activations s* give.
 *
 * @param labels from s* (m×o) to y (m×o)
 */
public record Head(Activation output, Loss loss, UnaryOperator<Matrix> labels) {
    /** Squared error of φ(s), y = φ(s*). */
    public static Head squaredError(Activation output) {
        return new Head(output, new SquaredError(), s -> s.with(output.value(s.entries())));
    }

    /** Binary cross-entropy of σ(s), computed from the logits s; y = σ(s*). */
    public static Head binaryCrossEntropy() {
        return new Head(new Identity(), new LogitCrossEntropy(), s -> s.with(new Sigmoid().value(s.entries())));
    }

    /** Cross-entropy of softmax(s), computed from the logits s; y = softmax(s*). */
    public static Head softmax() {
        return new Head(new Identity(), new SoftmaxCrossEntropy(), s -> s.with(SoftmaxCrossEntropy.probabilities(s)));
    }
}
