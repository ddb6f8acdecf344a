package org.theoremcheck.theorems.sgd;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.Relu;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.BiasedNetCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The lecture's forward pass, y_0 = x, z_k = W_k·y_{k−1} + b_k, y_k = f_k(z_k), and its divergence from the target.
 *
 * @param weights W_1 … W_N
 * @param biases b_1 … b_N
 * @param net says which activations and divergence; its own weights are not used
 */
record LectureNet(List<Matrix> weights, List<Lanes> biases, Lanes input, BiasedNetCohort net) {
    private static final List<Activation> ACTIVATIONS = List.of(new Tanh(), new Sigmoid(), new Identity(), new Relu(0));

    static LectureNet of(BiasedNetCohort net) {
        List<Matrix> weights = new ArrayList<>();
        List<Lanes> biases = new ArrayList<>();
        for (int k = 1; k <= net.depth(); k++) {
            weights.add(net.weights(k));
            biases.add(net.bias(k));
        }
        return new LectureNet(weights, biases, net.input(), net);
    }

    Activation activation() {
        return ACTIVATIONS.get(net.activation() - 1);
    }

    /** Whether layer k, counted from 1, is a softmax. */
    boolean isSoftmax(int k) {
        return k == net.depth() && net.output() > 1;
    }

    /** z_1 … z_N and y_0 … y_N. */
    record Trace(List<Lanes> z, List<Lanes> y) {
        Lanes output() {
            return y.get(y.size() - 1);
        }
    }

    Trace forward() {
        List<Lanes> z = new ArrayList<>();
        List<Lanes> y = new ArrayList<>();
        y.add(input);
        for (int k = 1; k <= weights.size(); k++) {
            Matrix column = weights.get(k - 1).times(Matrix.column(y.get(k - 1)));
            z.add(column.entries().plus(biases.get(k - 1)));
            y.add(isSoftmax(k) ? softmax(z.get(k - 1)) : activation().value(z.get(k - 1)));
        }
        return new Trace(z, y);
    }

    static Lanes softmax(Lanes z) {
        Lanes weight = z.minus(z.greatest()).exp();
        return weight.over(weight.sum());
    }

    /** The target: a distribution for cross-entropy. */
    private Lanes target() {
        Lanes mass = net.target().abs().plus(0.5);
        return net.output() == 2 ? mass.over(mass.sum()) : net.target();
    }

    /** Div(y, d) = ½‖y − d‖², or −Σ d_i ln y_i. */
    Lanes divergence() {
        Lanes y = forward().output();
        return net.output() == 2
                ? target().dot(y.log()).negate()
                : y.minus(target()).normSquared().over(2);
    }

    /** ∇_y Div, a row vector. */
    Lanes slope(Lanes y) {
        return net.output() == 2 ? target().over(y).negate() : y.minus(target());
    }

    /** This net moved along a direction, times h. */
    LectureNet moved(Direction along, double h) {
        List<Matrix> movedWeights = new ArrayList<>();
        List<Lanes> movedBiases = new ArrayList<>();
        for (int k = 0; k < weights.size(); k++) {
            movedWeights.add(weights.get(k)
                    .with(weights.get(k).entries().plus(along.weights(k).times(h))));
            movedBiases.add(biases.get(k).plus(along.biases(k).times(h)));
        }
        return new LectureNet(
                movedWeights, movedBiases, input.plus(along.input().times(h)), net);
    }

    /** (Div(θ + hV) − Div(θ − hV))/(2h). */
    Lanes differenceQuotient(Direction along, double h) {
        return moved(along, h).divergence().minus(moved(along, -h).divergence()).over(2 * h);
    }

    /** A direction V in the space of all weights, biases and the input; its entries are below ½, those of weights below 1/(2n). */
    record Direction(BiasedNetCohort net, boolean ofBiasesAlone) {
        private Lanes drawn(int stream, int rows, double size) {
            return net.cohort().uniform(stream, rows).minus(0.5).times(size);
        }

        Lanes weights(int k) {
            int n = net.width();
            return drawn(3 * k, n * n, ofBiasesAlone ? 0 : 1.0 / n);
        }

        Lanes biases(int k) {
            return drawn(3 * k + 1, net.width(), 1);
        }

        Lanes input() {
            return drawn(2, net.width(), ofBiasesAlone ? 0 : 1);
        }
    }
}
