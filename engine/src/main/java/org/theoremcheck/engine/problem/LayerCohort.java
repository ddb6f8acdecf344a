package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Layers: y_i = φ(W*ᵀx_i) (+ ξ_i) ∈ R^o, êrr(V) = (1/m) Σ ‖φ(Vᵀx_i) − y_i‖², V ∈ R^{d×o} flattened row-major.
 *
 * <p>Variables: {@code x} (m×d), {@code w*} (d×o), {@code w} (d×o: the point), {@code W}, and where the activation or the
 * labels need them {@code a}, {@code b}, {@code noise} (m×o).
 *
 * @param activation φ with its derivative at every z
 * @param norm the norm that W bounds
 * @param extra hypotheses beyond the norms, such as the order of the slopes
 */
public record LayerCohort(Cohort cohort, Activation activation, MatrixNorm norm, List<Inequality> extra)
        implements Problem {
    public LayerCohort {
        extra = List.copyOf(extra);
    }

    /** The examples x_i as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** The planted weights W*, d×o. */
    public Matrix teacher() {
        return cohort.matrix("w*");
    }

    /** The point V, d·o rows. */
    public Lanes point() {
        return cohort.get("w");
    }

    /** The reference point of the claims: W*, d·o rows. */
    public Lanes optimum() {
        return cohort.get("w*");
    }

    /** The slope a of φ for z &lt; 0. @throws IllegalArgumentException if φ has none */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope b of φ for z ≥ 0. @throws IllegalArgumentException if φ has none */
    public Lanes b() {
        return cohort.get("b");
    }

    /** W, the bound on the norms of V and W*. */
    public Lanes radius() {
        return cohort.get("W");
    }

    /** The labels y_i as rows, m×o. */
    public Matrix labels() {
        Matrix z = x().times(teacher());
        Lanes clean = activation.value(z.entries());
        return z.with(cohort.has("noise") ? clean.plus(cohort.get("noise")) : clean);
    }

    /** êrr as a function of V, d·o rows. */
    public NetworkOracle oracle() {
        var net = Architecture.layer(cohort.length("d"), cohort.length("o"), activation);
        return new NetworkOracle(cohort.kernels(), net, new SquaredError(), x(), labels());
    }

    /** One column alone: its inputs, its teacher and its point as a generalised linear model. */
    public NetworkOracle column(int j) {
        var net = Architecture.layer(cohort.length("d"), 1, activation);
        Matrix y = Matrix.column(labels().column(j));
        return new NetworkOracle(cohort.kernels(), net, new SquaredError(), x(), y);
    }

    /** ‖x_i‖ ≤ 1, the norms of W* and V at most W, and the extra ones. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>(extra);
        Lanes one = cohort.kernels().lane().constant(1);
        all.add(Hypothesis.inBall("‖x_i‖² ≤ 1", x().entries(), cohort.length("d"), one));
        all.add(norm.atMost("W*", teacher(), radius()));
        all.add(norm.atMost("V", cohort.matrix("w"), radius()));
        return all;
    }
}
