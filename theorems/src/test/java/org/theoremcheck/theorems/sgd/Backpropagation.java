package org.theoremcheck.theorems.sgd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The lecture's backward pass with gradients as row vectors: ∇_{z_k} = ∇_{y_k}·J_{y_k}(z_k), ∇_{y_{k−1}} = ∇_{z_k}·W_k,
 * ∇_{W_k} = y_{k−1}·∇_{z_k}, ∇_{b_k} = ∇_{z_k}.
 *
 * @param weights ∇_{W_1} … ∇_{W_N}, each d_{k−1}×d_k
 * @param biases ∇_{b_1} … ∇_{b_N}
 * @param input ∇_x
 */
record Backpropagation(List<Matrix> weights, List<Lanes> biases, Lanes input) {

    /** The pass, and the mistakes that can be made in it. */
    enum Variant {
        AS_PRINTED,
        /** J of a softmax taken as diagonal. */
        DIAGONAL_SOFTMAX,
        /** ∇_{y_{k−1}} = ∇_{z_k}·W_kᵀ, which fits where W_k is square. */
        WEIGHTS_TRANSPOSED,
        /** f′ taken at y_k instead of z_k. */
        SLOPE_AT_OUTPUT
    }

    static Backpropagation of(LectureNet net, Variant variant) {
        LectureNet.Trace trace = net.forward();
        List<Matrix> weights = new ArrayList<>();
        List<Lanes> biases = new ArrayList<>();
        Lanes row = net.slope(trace.output());
        for (int k = net.weights().size(); k >= 1; k--) {
            Lanes y = trace.y().get(k);
            Lanes z = trace.z().get(k - 1);
            Lanes slope = net.activation().slope(variant == Variant.SLOPE_AT_OUTPUT ? y : z);
            Lanes atZ = net.isSoftmax(k) ? throughSoftmax(row, y, variant) : row.times(slope);
            Lanes before = trace.y().get(k - 1);
            weights.add(Matrix.column(before).times(new Matrix(atZ, 1, atZ.rows())));
            biases.add(atZ);
            Matrix forward = net.weights().get(k - 1);
            Matrix next = variant == Variant.WEIGHTS_TRANSPOSED ? forward.transpose() : forward;
            row = new Matrix(atZ, 1, atZ.rows()).times(next).entries();
        }
        Collections.reverse(weights);
        Collections.reverse(biases);
        return new Backpropagation(weights, biases, row);
    }

    /** ∇_y·(diag(y) − y·yᵀ). */
    private static Lanes throughSoftmax(Lanes row, Lanes y, Variant variant) {
        Lanes diagonal = y.times(y.negate().plus(1));
        return variant == Variant.DIAGONAL_SOFTMAX ? row.times(diagonal) : y.times(row.minus(row.dot(y)));
    }

    /** ⟨∇, V⟩ over all parameters and the input. */
    Lanes along(LectureNet.Direction direction) {
        Lanes sum = input.dot(direction.input());
        for (int k = 0; k < weights.size(); k++) {
            // ∇_{W_k} is d_{k−1}×d_k, W_k itself d_k×d_{k−1}.
            sum = sum.plus(weights.get(k).transpose().entries().dot(direction.weights(k)));
            sum = sum.plus(biases.get(k).dot(direction.biases(k)));
        }
        return sum;
    }
}
