package org.theoremcheck.theorems.dante;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.LeakyRelu;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SoftmaxCrossEntropy;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Sgd;
import org.theoremcheck.engine.optimiser.Sngd;
import org.theoremcheck.engine.problem.Cohort;

/**
 * One of the paper's pictures, scaled down: a network, and the steps of least validation loss out of {1, 2, 3, 5}·10ᵏ
 * on four seeds of their own. DANTE trains a layer for one epoch at a time, which validated better than five, the outer layer first in nets with
 * one hidden layer and in network order in deeper ones.
 *
 * @param sgd SGD's step η
 * @param dante SNGD's step η in each layer
 * @param epochs of SGD that both may move weights for
 */
record Picture(Architecture net, Loss loss, double sgd, double dante, int epochs) {
    static final int MINIBATCH = 50;

    /** Leaky ReLUs, squared error. */
    static final Picture LEAKY_16 = leaky(0.3, 0.1, 64, 16, 10);

    static final Picture LEAKY_32 = leaky(0.5, 0.1, 64, 32, 10);
    static final Picture LEAKY_48_32 = leaky(0.3, 0.3, 64, 48, 32, 10);

    /** Leaky ReLUs on larger images, 10 epochs. */
    static final Picture KUZUSHIJI = leakyOnImages(0.3, 0.2, 196, 32, 10);

    static final Picture CIFAR = leakyOnImages(0.1, 0.05, 192, 32, 10);
    static final Picture CIFAR_DEEP = leakyOnImages(0.2, 0.1, 192, 48, 32, 10);

    /** Sigmoids, squared error. */
    static final Picture SIGMOID_16 = sigmoid(5, 0.5, 64, 16, 10);

    static final Picture SIGMOID_32 = sigmoid(5, 1, 64, 32, 10);

    /** Softmax outputs, cross-entropy. */
    static final Picture LOGITS_LEAKY = crossEntropy(new LeakyRelu(), 1, 0.2, 64, 32, 10);

    static final Picture LOGITS_SIGMOID = crossEntropy(new Sigmoid(), 3, 0.5, 64, 32, 10);

    private static Picture leaky(double sgd, double dante, Integer... widths) {
        return of(new LeakyRelu(), new LeakyRelu(), new SquaredError(), sgd, dante, 15, widths);
    }

    private static Picture leakyOnImages(double sgd, double dante, Integer... widths) {
        return of(new LeakyRelu(), new LeakyRelu(), new SquaredError(), sgd, dante, 10, widths);
    }

    private static Picture sigmoid(double sgd, double dante, Integer... widths) {
        return of(new Sigmoid(), new Sigmoid(), new SquaredError(), sgd, dante, 25, widths);
    }

    private static Picture crossEntropy(Activation hidden, double sgd, double dante, Integer... widths) {
        return of(hidden, new Identity(), new SoftmaxCrossEntropy(), sgd, dante, 15, widths);
    }

    private static Picture of(
            Activation hidden, Activation output, Loss loss, double sgd, double dante, int epochs, Integer... widths) {
        List<Activation> activations = new ArrayList<>(Collections.nCopies(widths.length - 2, hidden));
        activations.add(output);
        return new Picture(new Architecture(List.of(widths), activations), loss, sgd, dante, epochs);
    }

    /** The methods on digits. */
    Rivals onDigits(Cohort cohort) {
        return onDigits(cohort, epochs);
    }

    /** The same with another budget. */
    Rivals onDigits(Cohort cohort, int ofEpochs) {
        return Rivals.of(cohort, net, loss, LabelledParts.digits(cohort), MINIBATCH, ofEpochs);
    }

    Course sgd(Rivals rivals) {
        return rivals.together(new Sgd(rivals.number(sgd), MINIBATCH));
    }

    Course dante(Rivals rivals, Handicap handicap) {
        var sngd = IntStream.range(0, net.depth())
                .mapToObj(layer -> new Sngd(rivals.number(dante * handicap.of(layer)), MINIBATCH))
                .toList();
        var order = net.depth() == 2 ? Dante.Order.OUTER_FIRST : Dante.Order.NETWORK;
        return rivals.inTurn(sngd, 1, order);
    }

    String title() {
        return net.widths().stream().map(String::valueOf).collect(Collectors.joining("-")) + ", "
                + net.activations().get(0).getClass().getSimpleName();
    }
}
