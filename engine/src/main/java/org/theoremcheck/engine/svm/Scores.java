package org.theoremcheck.engine.svm;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * How well outputs agree with labels ±1, one of which is +1 per example.
 *
 * @param values f_j(x_i), m·K rows, row i·K + j
 * @param labels y_ij, alike
 * @param outputs K
 */
public record Scores(Lanes values, Lanes labels, int outputs) {
    /** Examples that pass through a model at once: more would only fill the memory. */
    private static final int AT_ONCE = 500;

    /** Of a model on some of its examples. @param index whole numbers, as many rows as there are examples to score */
    public static Scores of(OutputOracle f, Lanes w, Lanes index) {
        int m = index.rows();
        Lanes[] values = new Lanes[(m + AT_ONCE - 1) / AT_ONCE];
        for (int part = 0; part < values.length; part++) {
            int from = part * AT_ONCE;
            values[part] =
                    f.at(w, index.slice(from, Math.min(from + AT_ONCE, m))).values();
        }
        return new Scores(w.arithmetic().stack(values), f.labels(index), f.outputs());
    }

    /** The mean of (1 − y_ijf_ij)₊ over examples and outputs. */
    public Lanes hinge() {
        return labels.times(values).negate().plus(1).max(0).mean();
    }

    /** Mask per example, m rows: the output of its class is above all others. With K = 1: its sign is the label. */
    public Lanes correct() {
        Lanes own = labels.above(0);
        if (outputs == 1) {
            return labels.times(values).above(0);
        }
        Lanes least = values.arithmetic().constant(Double.NEGATIVE_INFINITY);
        Lanes ofClass = own.choose(values, least).greatestEvery(outputs);
        Lanes ofOthers = own.choose(least, values).greatestEvery(outputs);
        return ofClass.above(ofOthers);
    }

    /** The share of correct examples. */
    public Lanes accuracy() {
        return correct().mean();
    }
}
