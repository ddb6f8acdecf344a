package org.theoremcheck.theorems.dante;

import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Loss;
import org.theoremcheck.engine.optimiser.Dante;
import org.theoremcheck.engine.optimiser.Draws;
import org.theoremcheck.engine.optimiser.LayerPairs;
import org.theoremcheck.engine.optimiser.Memory;
import org.theoremcheck.engine.optimiser.Optimiser;
import org.theoremcheck.engine.optimiser.Passes;
import org.theoremcheck.engine.optimiser.PhaseVisitor;
import org.theoremcheck.engine.optimiser.Visitor;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Methods that train one network from the same weights on the same examples, until they have moved as many weights as so many epochs
 * of SGD do. Weights start uniform in ±1/√fan-in.
 *
 * @param f the risk on all examples
 * @param parts which of them are for what
 * @param start all weights
 * @param places in the training part, epoch after epoch, each in an order of its own
 * @param minibatch examples per step, a divisor of the training part
 * @param epochs of SGD that the budget is worth
 */
record Rivals(NetworkOracle f, LabelledParts parts, Lanes start, Passes places, int minibatch, int epochs) {
    private static final int START = 1;
    private static final int ORDERS = 2;

    static Rivals of(Cohort cohort, Architecture net, Loss loss, LabelledParts parts, int minibatch, int epochs) {
        var f = new NetworkOracle(cohort.kernels(), net, loss, parts.x(), parts.y());
        Passes places = Passes.reshuffled(cohort, ORDERS, parts.training().rows());
        return new Rivals(f, parts, start(cohort, net), places, minibatch, epochs);
    }

    /** Weights uniform in ±1/√fan-in, each instance's own. */
    static Lanes start(Cohort cohort, Architecture net) {
        Lanes uniform = cohort.uniform(START, net.parameters()).times(2).minus(1);
        Lanes[] layers = new Lanes[net.depth()];
        for (int j = 0; j < layers.length; j++) {
            double fanIn = net.widths().get(j);
            layers[j] = uniform.slice(net.offset(j), net.offset(j + 1)).over(Math.sqrt(fanIn));
        }
        return uniform.arithmetic().stack(layers);
    }

    /** All weights in every step. */
    <S extends Memory<S>> Course together(Optimiser<S> method) {
        int all = start.rows();
        var readings = new Readings((long) epochs * stepsPerEpoch() * all);
        Lanes end = method.run(
                        f,
                        start,
                        steps(epochs),
                        draws(),
                        method.begin(start),
                        visit -> readings.take((visit.t() - 1L) * all, visit::w))
                .end();
        return new Course(this, readings.and(end));
    }

    /**
     * One layer after the other, its last iterate kept.
     *
     * @param perLayer first layer first
     * @param perTurn epochs of one layer before the next one's turn, a divisor of the budget's
     */
    <S extends Memory<S>> Course inTurn(List<? extends Optimiser<S>> perLayer, int perTurn, Dante.Order order) {
        Architecture net = f.architecture();
        var readings = new Readings((long) epochs * stepsPerEpoch() * net.parameters());
        long[] moved = {0};
        var dante = new Dante<S>(perLayer, steps(perTurn), epochs / perTurn, number(0), order, Dante.Carry.END);
        Lanes end = dante.run(f, start, draws(), new PhaseVisitor() {
                    @Override
                    public Visitor steps(int alternation, int layer, Lanes w) {
                        int from = net.offset(layer);
                        int to = net.offset(layer + 1);
                        return visit -> {
                            readings.take(moved[0], () -> replaced(w, from, to, visit.w()));
                            moved[0] += net.size(layer);
                        };
                    }

                    @Override
                    public void trained(int alternation, int layer, Lanes w) {
                        // Seen step by step.
                    }
                })
                .w();
        return new Course(this, readings.and(end));
    }

    /** An autoencoder's weights after Algorithm 3: pairs from the outside in, an epoch of minibatches per layer and alternation. */
    <S extends Memory<S>> Lanes inPairs(Optimiser<S> eachLayer) {
        var pair = new Dante<>(
                Collections.nCopies(2, eachLayer),
                steps(1),
                epochs,
                number(0),
                Dante.Order.OUTER_FIRST,
                Dante.Carry.END);
        return new LayerPairs<>(pair)
                .run(f.kernels(), f.architecture(), f.loss(), f.x(), start, draws(), (l, risk, before, after) -> {});
    }

    int stepsPerEpoch() {
        return parts.training().rows() / minibatch;
    }

    private static Lanes replaced(Lanes w, int from, int to, Lanes part) {
        Lanes tail = to == w.rows() ? part : part.arithmetic().stack(part, w.slice(to, w.rows()));
        return from == 0 ? tail : tail.arithmetic().stack(w.slice(0, from), tail);
    }

    private Lanes steps(int ofEpochs) {
        return number((double) ofEpochs * stepsPerEpoch());
    }

    Lanes number(double value) {
        return start.arithmetic().constant(value);
    }

    Draws draws() {
        return places.of(parts.training()).draws(start.arithmetic());
    }
}
