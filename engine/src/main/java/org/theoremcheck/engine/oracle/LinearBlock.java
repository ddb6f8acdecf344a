package org.theoremcheck.engine.oracle;

import java.util.List;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Block j of a deep linear network: H = B·V·A, where only V ∈ R^{p×q} moves. With squared error and a ridge its least value
 * has a closed form.
 *
 * @param inputs B, N×p, what the earlier layers make of the data
 * @param above A, q×o, the product of the later layers
 * @see <a href="https://arxiv.org/abs/1805.09214">Ghauch et al. (2018), Section 5.2</a>
 */
public record LinearBlock(Matrix inputs, Matrix above) {
    /**
     * The block of a network whose layers are all linear; layers count from 0.
     *
     * @param weights all weights, flattened
     * @throws IllegalArgumentException if some layer is not linear
     */
    public static LinearBlock of(NetworkOracle f, Lanes weights, int layer) {
        var architecture = f.architecture();
        if (!architecture.activations().stream().allMatch(Identity.class::isInstance)) {
            throw new IllegalArgumentException("layers " + architecture.activations()
                    + " are not all linear; only deep linear networks have blocks in closed form");
        }
        List<Matrix> layers = architecture.matrices(weights);
        Matrix below = f.x();
        for (int i = 0; i < layer; i++) {
            below = below.times(layers.get(i));
        }
        Matrix above = identity(weights, architecture.widths().get(layer + 1));
        for (int i = layer + 1; i < architecture.depth(); i++) {
            above = above.times(layers.get(i));
        }
        return new LinearBlock(below, above);
    }

    private static Matrix identity(Lanes like, int n) {
        Lanes zero = like.row(0).times(0);
        return LinearSystem.shifted(new Matrix(zero.tile(n * n), n, n), zero.plus(1));
    }

    /** (2/N)·‖B‖²‖A‖_F², at least the greatest curvature of the squared error; with A = I for the last layer, (2/N)·‖B‖². */
    public Lanes smoothness(boolean last) {
        Lanes data = inputs.entries().normSquared().times(2).over(inputs.rows());
        return last ? data : data.times(above.entries().normSquared());
    }

    /**
     * The minimiser of (1/N)·‖B·V·A − Y‖² + λ‖V‖², flattened: V with (1/N)·BᵀB·V·AAᵀ + λV = (1/N)·BᵀY·Aᵀ.
     *
     * @param y targets, N×o
     * @param lambda λ &gt; 0, one row
     */
    public Lanes minimiser(Matrix y, Lanes lambda) {
        int p = inputs.columns();
        int q = above.rows();
        Matrix left = inputs.transposeTimes(inputs);
        Matrix right = above.timesTranspose(above);
        Lanes[] entries = new Lanes[p * q * p * q];
        for (int e = 0; e < entries.length; e++) {
            int row = e / (p * q);
            int column = e % (p * q);
            Lanes first = left.entries().row(row / q * p + column / q);
            entries[e] =
                    first.times(right.entries().row(column % q * q + row % q)).over(inputs.rows());
        }
        Matrix system = new Matrix(lambda.arithmetic().stack(entries), p * q, p * q);
        Lanes target = inputs.transposeTimes(y).timesTranspose(above).entries().over(inputs.rows());
        return LinearSystem.solve(LinearSystem.shifted(system, lambda), target);
    }
}
