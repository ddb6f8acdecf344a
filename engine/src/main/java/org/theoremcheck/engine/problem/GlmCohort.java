package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Generalised linear models: y_i = φ(⟨w*, x_i⟩) (+ ξ_i), êrr(w) = (1/m) Σ (φ(⟨w, x_i⟩) − y_i)².
 *
 * <p>Variables: {@code x} (m×d), {@code w*} (d), {@code w} (p×d: p points at which the claim is checked), {@code W}, and
 * where the activation or the labels need them {@code a}, {@code b}, {@code noise} (m). Labels are recomputed in the
 * arithmetic at hand.
 *
 * @param activation φ with its derivative at every z
 * @param reach the greatest ‖x_i‖ allowed; the papers have 1
 * @param extra hypotheses beyond the norms, such as the order of the slopes
 */
public record GlmCohort(Cohort cohort, Activation activation, double reach, List<Inequality> extra) implements Problem {
    public GlmCohort {
        extra = List.copyOf(extra);
    }

    /** The examples x_i as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** The planted weights w*, d rows. */
    public Lanes wStar() {
        return cohort.get("w*");
    }

    /** The first point w, d rows. */
    public Lanes point() {
        return point(0);
    }

    /** Point number j, d rows. */
    public Lanes point(int j) {
        int d = cohort.length("d");
        Lanes all = cohort.get("w");
        return all.rows() == d ? all : all.slice(j * d, (j + 1) * d);
    }

    /** All points w of the instance, each of d rows: a claim about every w is to be checked at each. */
    public List<Lanes> points() {
        return IntStream.range(0, cohort.length("p")).mapToObj(this::point).toList();
    }

    /** The slope a of φ for z &lt; 0. @throws IllegalArgumentException if φ has none */
    public Lanes a() {
        return cohort.get("a");
    }

    /** The slope b of φ for z ≥ 0. @throws IllegalArgumentException if φ has none */
    public Lanes b() {
        return cohort.get("b");
    }

    /** W, the bound on ‖w‖ and ‖w*‖. */
    public Lanes radius() {
        return cohort.get("W");
    }

    /** The labels y, m rows. */
    public Lanes labels() {
        Lanes clean = activation.value(x().times(Matrix.column(wStar())).entries());
        return cohort.has("noise") ? clean.plus(cohort.get("noise")) : clean;
    }

    /** êrr as a function of w, d rows. */
    public NetworkOracle oracle() {
        var net = Architecture.layer(cohort.length("d"), 1, activation);
        return new NetworkOracle(cohort.kernels(), net, new SquaredError(), x(), Matrix.column(labels()));
    }

    /** The reference point of the claims: w*. */
    public Lanes optimum() {
        return wStar();
    }

    /** ‖x_i‖ ≤ reach, ‖w*‖ ≤ W, ‖w‖ ≤ W at every point, |ξ_i| ≤ 1 where labels carry noise, and the extra ones. */
    @Override
    public List<Inequality> hypotheses() {
        int d = cohort.length("d");
        List<Inequality> all = new ArrayList<>(extra);
        Lanes furthest = cohort.kernels().lane().constant(reach);
        all.add(Hypothesis.inBall("‖x_i‖² ≤ " + (reach == 1 ? "1" : reach + "²"), x().entries(), d, furthest));
        all.add(Hypothesis.inBall("‖w*‖² ≤ W²", wStar(), d, radius()));
        all.add(Hypothesis.inBall("‖w‖² ≤ W²", cohort.get("w"), d, radius()));
        if (cohort.has("noise")) {
            Lanes loudest = cohort.get("noise").abs().greatest();
            all.add(Hypothesis.atMost(
                    "|ξ_i| ≤ 1", loudest, cohort.kernels().lane().constant(1)));
        }
        return all;
    }
}
