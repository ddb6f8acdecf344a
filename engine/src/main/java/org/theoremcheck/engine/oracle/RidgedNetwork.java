package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(W) = l(W) + λ·Σ_j‖W_j‖² of all layers of a network, and its blocks f_j: l + λ‖W_j‖² as a function of layer j alone.
 * Layers count from 0.
 *
 * @param loss l
 * @param lambda λ ≥ 0, one row
 */
public record RidgedNetwork(NetworkOracle loss, Lanes lambda) {
    /** f as a function of all weights, flattened. */
    public Ridged whole() {
        return new Ridged(loss, lambda);
    }

    /** J. */
    public int depth() {
        return loss.architecture().depth();
    }

    /** f_j around the other layers of {@code w}. @param w all weights */
    public Ridged block(Lanes w, int layer) {
        return new Ridged(loss.block(w, layer), lambda);
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
