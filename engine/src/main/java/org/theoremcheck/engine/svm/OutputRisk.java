package org.theoremcheck.engine.svm;

import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.oracle.Evaluation;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The risk of a model's outputs on chosen examples, with the gradient Σ_ij ∂risk/∂f_ij·g_ij: what gradient methods follow.
 *
 * @param index the examples, shape (m, lanes) or shared
 */
public record OutputRisk(OutputOracle f, Loss loss, Lanes index) implements Oracle {
    @Override
    public Lanes risk(Lanes w) {
        return loss.risk(outputs(f.at(w, index)), labels());
    }

    @Override
    public Lanes gradient(Lanes w) {
        OutputGradients at = f.at(w, index);
        return at.combination(loss.gradient(outputs(at), labels()).entries());
    }

    @Override
    public Evaluation evaluate(Lanes w) {
        OutputGradients at = f.at(w, index);
        Matrix outputs = outputs(at);
        Lanes gradient = at.combination(loss.gradient(outputs, labels()).entries());
        return new Evaluation(loss.risk(outputs, labels()), gradient);
    }

    @Override
    public int examples() {
        return index.rows();
    }

    @Override
    public Oracle minibatch(Lanes drawn) {
        return new OutputRisk(f, loss, index.arithmetic().gatherBlocks(index, drawn, 1));
    }

    private Matrix outputs(OutputGradients at) {
        return new Matrix(at.values(), index.rows(), f.outputs());
    }

    private Matrix labels() {
        return new Matrix(f.labels(index), index.rows(), f.outputs());
    }
}
