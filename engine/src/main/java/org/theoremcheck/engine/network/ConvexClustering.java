package org.theoremcheck.engine.network;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * h(H) = min_Y ½‖Y − H‖² + Σ_{i&lt;j} ‖y_i − y_j‖ over the rows of H ∈ R^{m×o}: representatives that merge as their points come
 * close. It has no targets; those passed in are ignored.
 *
 * <p>With B the differences of all pairs of rows, h(H) = max ⟨U, BH⟩ − ½‖BᵀU‖² over the U whose rows have norm at most 1, and
 * ∇h(H) = BᵀU there. U is found by projected ascent with step 1/m from 0, so that the value approaches h from below.
 *
 * @param iterations of the ascent, ≥ 1
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet and Harchaoui (2019), appendix</a>
 */
public record ConvexClustering(int iterations) implements Loss {
    public ConvexClustering {
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations is " + iterations + "; pass at least 1");
        }
    }

    /** U and its derivative along a direction of H, one row per pair. */
    private record Dual(Matrix u, Matrix slope) {}

    @Override
    public Lanes risk(Matrix outputs, Matrix targets) {
        if (outputs.rows() == 1) {
            return nothing(outputs).row(0);
        }
        Matrix pairs = pairs(outputs);
        Matrix u = ascend(outputs, pairs);
        Lanes linear = u.entries().dot(pairs.times(outputs).entries());
        return linear.minus(pairs.transposeTimes(u).entries().normSquared().over(2));
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        if (outputs.rows() == 1) {
            return outputs.with(nothing(outputs));
        }
        Matrix pairs = pairs(outputs);
        return pairs.transposeTimes(ascend(outputs, pairs));
    }

    @Override
    public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
        if (outputs.rows() == 1) {
            return outputs.with(nothing(outputs));
        }
        Matrix pairs = pairs(outputs);
        return pairs.transposeTimes(ascend(outputs, direction, pairs).slope());
    }

    /** The size of h itself: no outputs at all cost nothing. */
    @Override
    public Lanes scale(Matrix targets) {
        return nothing(targets).row(0);
    }

    private static Lanes nothing(Matrix shape) {
        Lanes entries = shape.entries();
        return entries.arithmetic().constant(0).broadcast(entries.rows(), entries.lanes());
    }

    /** U alone. */
    private Matrix ascend(Matrix outputs, Matrix pairs) {
        Matrix differences = pairs.times(outputs);
        Matrix u = differences.with(nothing(differences));
        double step = 1.0 / outputs.rows();
        for (int t = 0; t < iterations; t++) {
            Lanes next = stepped(u, differences, pairs, step);
            u = u.with(next.over(norms(next, u.columns())));
        }
        return u;
    }

    private Dual ascend(Matrix outputs, Matrix direction, Matrix pairs) {
        Matrix differences = pairs.times(outputs);
        Matrix moved = pairs.times(direction);
        Matrix zero = differences.with(nothing(differences));
        Dual dual = new Dual(zero, zero);
        double step = 1.0 / outputs.rows();
        for (int t = 0; t < iterations; t++) {
            Lanes u = stepped(dual.u(), differences, pairs, step);
            Lanes slope = stepped(dual.slope(), moved, pairs, step);
            dual = projected(differences, u, slope);
        }
        return dual;
    }

    /** V + step·(D − BBᵀV). */
    private static Lanes stepped(Matrix v, Matrix d, Matrix pairs, double step) {
        Lanes ascent = d.minus(pairs.times(pairs.transposeTimes(v))).entries();
        return v.entries().plus(ascent.times(step));
    }

    /** Rows longer than 1 become u/‖u‖, and their slopes s become (s − ⟨u, s⟩u/‖u‖²)/‖u‖. */
    private static Dual projected(Matrix shape, Lanes u, Lanes slope) {
        int o = shape.columns();
        Lanes norm = norms(u, o);
        Lanes outside = u.square().sumEvery(o).sqrt().above(1).repeatEach(o);
        Lanes unit = u.over(norm);
        Lanes along = unit.times(slope).sumEvery(o).repeatEach(o);
        Lanes tangent = slope.minus(along.times(unit)).over(norm);
        return new Dual(shape.with(unit), shape.with(outside.choose(tangent, slope)));
    }

    /** What every entry of a row is divided by: the row's norm, or 1 if that is less. */
    private static Lanes norms(Lanes u, int o) {
        return u.square().sumEvery(o).sqrt().max(1).repeatEach(o);
    }

    /** B, one row e_i − e_j per pair i &lt; j of the rows of {@code outputs}, shared by all lanes; at least two rows. */
    public static Matrix pairs(Matrix outputs) {
        int m = outputs.rows();
        int count = m * (m - 1) / 2;
        double[] entries = new double[count * m];
        int p = 0;
        for (int i = 0; i < m; i++) {
            for (int j = i + 1; j < m; j++) {
                entries[p * m + i] = 1;
                entries[p * m + j] = -1;
                p++;
            }
        }
        return new Matrix(outputs.entries().arithmetic().of(entries, entries.length, 1), count, m);
    }
}
