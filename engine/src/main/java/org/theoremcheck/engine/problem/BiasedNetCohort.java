package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Networks with biases and columns as vectors: y_0 = x, z_k = W_k·y_{k−1} + b_k, y_k = f_k(z_k), k = 1 … N, all layers
 * of width n, one example.
 *
 * <p>Variables: {@code W} (N×n×n), {@code b} (N×n), {@code x} (n), {@code d} (n, the target). The lengths of the axes
 * {@code σ} and {@code out} say which activation the layers have and what the last one and the divergence are; see the
 * family.
 */
public record BiasedNetCohort(Cohort cohort) implements Problem {
    /** N. */
    public int depth() {
        return cohort.length("N");
    }

    /** n. */
    public int width() {
        return cohort.length("n");
    }

    /** Which activation the layers have, counted from 1. */
    public int activation() {
        return cohort.length("σ");
    }

    /** What the last layer and the divergence are, counted from 1. */
    public int output() {
        return cohort.length("out");
    }

    /** W_k, n×n. @param k from 1 */
    public Matrix weights(int k) {
        int size = width() * width();
        return new Matrix(cohort.get("W").slice((k - 1) * size, k * size), width(), width());
    }

    /** b_k, n rows. @param k from 1 */
    public Lanes bias(int k) {
        return cohort.get("b").slice((k - 1) * width(), k * width());
    }

    /** x, n rows. */
    public Lanes input() {
        return cohort.get("x");
    }

    /** d, n rows. */
    public Lanes target() {
        return cohort.get("d");
    }

    /** |W_ij| ≤ 1/n and |b_i|, |x_i|, |d_i| ≤ 1, with 2 for inputs of nets of width 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        Lanes input = one.times(width() == 1 ? 2 : 1);
        return List.of(
                Hypothesis.atMost("n·|W_ij| ≤ 1", greatest("W").times(width()), one),
                Hypothesis.atMost("|b_i| ≤ 1", greatest("b"), one),
                Hypothesis.atMost("|x_i| ≤ 1, or 2 if n = 1", greatest("x"), input),
                Hypothesis.atMost("|d_i| ≤ 1", greatest("d"), one));
    }

    private Lanes greatest(String name) {
        return cohort.get(name).abs().greatest();
    }
}
