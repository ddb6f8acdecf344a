package org.theoremcheck.theorems.dante;

import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.network.SquaredHinge;
import org.theoremcheck.engine.optimiser.Nesterov;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Ridged;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A linear SVM on the codes of an autoencoder, standardised over the training part, and a constant 1, one output per class: ½·Σ(1 − yf)²₊/m + λ‖w‖² with
 * λ = 10⁻⁴, after 300 accelerated gradient steps of 1/L, L ≤ mean‖x‖² + 2λ.
 *
 * @param rivals whose autoencoder, and whose parts
 * @param classes one-hot, m×K
 * @param weights of the autoencoder
 */
record CodeSvm(Rivals rivals, Matrix classes, Lanes weights) {
    private static final double RIDGE = 1e-4;
    private static final double MOMENTUM = 0.95;
    private static final int STEPS = 300;

    /** The share of the test part whose greatest output is that of its class. */
    Lanes testAccuracy() {
        Lanes svm = trained();
        LabelledParts parts = rivals.parts();
        Matrix outputs = risk(parts.test()).outputs(svm);
        int k = classes.columns();
        Lanes own =
                drawn(classes, parts.test()).entries().times(outputs.entries()).sumEvery(k);
        return own.atLeast(outputs.entries().greatestEvery(k)).mean();
    }

    private Lanes trained() {
        NetworkOracle risk = risk(rivals.parts().training());
        Lanes lambda = rivals.number(RIDGE);
        Lanes curvature = risk.x().entries().normSquared().over(risk.x().rows()).plus(lambda.times(2));
        var nesterov = new Nesterov(curvature.times(0).plus(1).over(curvature), rivals.number(MOMENTUM));
        Lanes start = curvature.times(0).broadcast(risk.architecture().parameters(), curvature.lanes());
        return nesterov.run(new Ridged(risk, lambda), start, rivals.number(STEPS))
                .end();
    }

    /** Of labels ±1 on codes. */
    private NetworkOracle risk(Lanes examples) {
        Matrix inputs = codes(examples);
        Matrix own = drawn(classes, examples);
        Matrix signs = own.with(own.entries().times(2).minus(1));
        Kernels kernels = rivals.f().kernels();
        var layer = Architecture.layer(inputs.columns(), classes.columns(), new Identity());
        return new NetworkOracle(kernels, layer, new SquaredHinge(rivals.number(1)), inputs, signs);
    }

    /** The standardised hidden activations and a column of 1, m×(h + 1). */
    private Matrix codes(Lanes examples) {
        Matrix fitted = hidden(rivals.parts().training());
        Lanes mean = mean(fitted);
        Lanes variance = mean(
                fitted.with(fitted.entries().minus(mean.tile(fitted.rows())).square()));
        Lanes width = variance.sqrt().plus(variance.equalTo(0));
        Matrix h = hidden(examples);
        Lanes standard = h.entries().minus(mean.tile(h.rows())).over(width.tile(h.rows()));
        Matrix columns = h.with(standard).transpose();
        Lanes one = rivals.number(1).broadcast(h.rows(), columns.entries().lanes());
        Lanes stacked = one.arithmetic().stack(columns.entries(), one);
        return new Matrix(stacked, h.columns() + 1, h.rows()).transpose();
    }

    private Matrix hidden(Lanes examples) {
        Architecture net = rivals.f().architecture();
        Matrix z = drawn(rivals.f().x(), examples).times(net.matrices(weights).get(0));
        return z.with(net.activations().get(0).value(z.entries()));
    }

    /** Of each column. */
    private Lanes mean(Matrix m) {
        var ones = new Matrix(rivals.number(1).broadcast(m.rows(), 1), 1, m.rows());
        return ones.times(m).entries().over(m.rows());
    }

    private static Matrix drawn(Matrix data, Lanes examples) {
        Lanes rows = data.entries().arithmetic().gatherBlocks(data.entries(), examples, data.columns());
        return new Matrix(rows, examples.rows(), data.columns());
    }
}
