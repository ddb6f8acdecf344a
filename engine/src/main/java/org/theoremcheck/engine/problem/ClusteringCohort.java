package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.ConvexClustering;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Two sets of n points in R^o for convex clustering, h(H) = min_Y ½‖Y − H‖² + Σ_{i&lt;j} ‖y_i − y_j‖, given by their representatives, so that nothing
 * need be solved. Variables: {@code Y}, {@code Y′} (n, o) and, for pairs that have merged, {@code U}, {@code U′} (n, n, o), of which the
 * rows i &lt; j are read.
 */
public record ClusteringCohort(Cohort cohort) implements Problem {
    /** n. */
    public int points() {
        return cohort.length("n");
    }

    public Solved here() {
        return solved("Y", "U");
    }

    public Solved there() {
        return solved("Y′", "U′");
    }

    /**
     * Representatives Y with G = BᵀU ∈ ∂Σ‖y_i − y_j‖, so that Y solves the problem for H = Y + G, and ∇h(H) = G.
     *
     * @param y Y
     * @param pull G
     * @param spread Σ_{i&lt;j} ‖y_i − y_j‖
     */
    public record Solved(Matrix y, Matrix pull, Lanes spread) {
        /** H. */
        public Matrix data() {
            return y.plus(pull);
        }

        /** h(H) = ½‖G‖² + Σ ‖y_i − y_j‖. */
        public Lanes value() {
            return pull.entries().normSquared().over(2).plus(spread);
        }
    }

    /** ‖u_ij‖ ≤ 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes one = cohort.kernels().lane().constant(1);
        int o = cohort.length("o");
        return List.of(
                Hypothesis.inBall("‖u_ij‖² ≤ 1", cohort.get("U"), o, one),
                Hypothesis.inBall("‖u′_ij‖² ≤ 1", cohort.get("U′"), o, one));
    }

    private Solved solved(String representatives, String merged) {
        Matrix y = cohort.matrix(representatives);
        int n = y.rows();
        int o = y.columns();
        Lanes zero = y.entries().times(0);
        if (n == 1) {
            return new Solved(y, y.with(zero), zero.row(0));
        }
        Matrix pairs = ConvexClustering.pairs(y);
        Matrix apart = pairs.times(y);
        Lanes norms = apart.entries().square().sumEvery(o).sqrt();
        Lanes met = norms.equalTo(0);
        Lanes unit = apart.entries().over(met.choose(1, 0).plus(norms).repeatEach(o));
        Matrix u = apart.with(met.repeatEach(o).choose(upper(merged, n, o), unit));
        return new Solved(y, pairs.transposeTimes(u), norms.sum());
    }

    /** The rows i &lt; j, in the order of {@link ConvexClustering#pairs}. */
    private Lanes upper(String name, int n, int o) {
        Lanes all = cohort.get(name);
        Lanes[] rows = new Lanes[n * (n - 1) / 2];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                rows[at++] = all.slice((i * n + j) * o, (i * n + j + 1) * o);
            }
        }
        return all.arithmetic().stack(rows);
    }
}
