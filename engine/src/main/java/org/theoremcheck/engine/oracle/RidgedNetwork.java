package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(W) = l(W) + Σ_j λ_j‖W_j‖² of all layers of a network, and its blocks f_j: l + λ_j‖W_j‖² as a function of layer j alone.
 * Layers count from 0.
 *
 * @param loss l
 * @param lambda λ_j ≥ 0, one row per layer, or one for all
 */
public record RidgedNetwork(NetworkOracle loss, Lanes lambda) {
    public RidgedNetwork {
        if (lambda.rows() != 1 && lambda.rows() != loss.architecture().depth()) {
            throw new IllegalArgumentException("λ has " + lambda.rows() + " rows for "
                    + loss.architecture().depth() + " layers; pass one row, or one per layer");
        }
    }

    /** f as a function of all weights, flattened. */
    public Ridged whole() {
        if (lambda.rows() == 1) {
            return new Ridged(loss, lambda);
        }
        Lanes[] perWeight = new Lanes[depth()];
        for (int j = 0; j < perWeight.length; j++) {
            perWeight[j] = lambda.row(j).tile(loss.architecture().size(j));
        }
        return new Ridged(loss, lambda.arithmetic().stack(perWeight));
    }

    /** N. */
    public int examples() {
        return loss.examples();
    }

    /** l of the drawn samples, the same regularisers. @param index see {@link Oracle#minibatch} */
    public RidgedNetwork minibatch(Lanes index) {
        return new RidgedNetwork(loss.minibatch(index), lambda);
    }

    /** J. */
    public int depth() {
        return loss.architecture().depth();
    }

    /** f_j around the other layers of {@code w}. @param w all weights */
    public Ridged block(Lanes w, int layer) {
        return new Ridged(loss.block(w, layer), lambda.rows() == 1 ? lambda : lambda.row(layer));
    }

    /** W_j, flattened. @param w all weights */
    public Lanes layer(Lanes w, int layer) {
        var net = loss.architecture();
        return w.slice(net.offset(layer), net.offset(layer + 1));
    }

    /** All weights with W_j replaced by V. @param w all weights, not modified */
    public Lanes with(Lanes w, int layer, Lanes v) {
        Lanes[] layers = new Lanes[depth()];
        for (int j = 0; j < layers.length; j++) {
            layers[j] = j == layer ? v : layer(w, j);
        }
        return w.arithmetic().stack(layers);
    }
}
