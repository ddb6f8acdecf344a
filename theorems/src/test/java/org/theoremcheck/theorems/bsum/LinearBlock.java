package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.oracle.LinearSystem;
import org.theoremcheck.engine.problem.LayeredCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Block j of a deep linear network with squared error: H = B·V·A, where only V moves.
 *
 * @param inputs B, N×n
 * @param above A, n×n, the product of the later layers
 */
record LinearBlock(Matrix inputs, Matrix above) {
    /** @param weights all weights, flattened */
    static LinearBlock of(LayeredCohort f, Lanes weights, int j) {
        List<Matrix> layers = f.architecture().matrices(weights);
        Matrix below = f.x();
        for (int i = 0; i < j; i++) {
            below = below.times(layers.get(i));
        }
        Matrix above = identity(layers.get(j));
        for (int i = j + 1; i < f.depth(); i++) {
            above = above.times(layers.get(i));
        }
        return new LinearBlock(below, above);
    }

    private static Matrix identity(Matrix like) {
        Matrix zero = like.with(like.entries().times(0));
        return LinearSystem.shifted(zero, like.entries().row(0).times(0).plus(1));
    }

    /** (2/N)·‖B‖²‖A‖_F², at least the greatest curvature of the loss; with A = I for the last layer, (2/N)·‖B‖². */
    Lanes smoothness(boolean last) {
        Lanes data = inputs.entries().normSquared().times(2).over(inputs.rows());
        return last ? data : data.times(above.entries().normSquared());
    }

    /** V with (1/N)·BᵀB·V·AAᵀ + λV = (share/N)·BᵀY·Aᵀ. @param y targets, N×n */
    Lanes solution(Matrix y, Lanes lambda, double share) {
        int n = above.rows();
        Matrix left = inputs.transposeTimes(inputs);
        Matrix right = above.timesTranspose(above);
        Lanes[] entries = new Lanes[n * n * n * n];
        for (int e = 0; e < entries.length; e++) {
            int row = e / (n * n);
            int column = e % (n * n);
            Lanes first = left.entries().row(row / n * n + column / n);
            entries[e] =
                    first.times(right.entries().row(column % n * n + row % n)).over(inputs.rows());
        }
        Matrix system = new Matrix(lambda.arithmetic().stack(entries), n * n, n * n);
        Lanes target = inputs.transposeTimes(y)
                .timesTranspose(above)
                .entries()
                .times(share)
                .over(inputs.rows());
        return LinearSystem.solve(LinearSystem.shifted(system, lambda), target);
    }
}
