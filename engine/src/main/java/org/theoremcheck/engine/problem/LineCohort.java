package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Logistic regression with hard labels whose minimiser over the ball is known exactly: every example is x_i = s_i·u, s_i =
 * ±1. With n₊ examples on the side their label asks for and n₋ on the other, the risk depends on t = ⟨w, u⟩ alone and is
 * least at t = ln(n₊/n₋), or at t = ±W‖u‖ if that is further out; the minimiser is t·u/‖u‖².
 *
 * <p>Variables: {@code u} (d), {@code s} (m, ±1), {@code y} (m, 0 or 1), {@code w} (d), {@code W}.
 */
public record LineCohort(Cohort cohort) implements Problem {
    /** The examples x_i as rows, m×d. */
    public Matrix x() {
        return Matrix.column(cohort.get("s")).times(new Matrix(direction(), 1, cohort.length("d")));
    }

    /** u, d rows. */
    public Lanes direction() {
        return cohort.get("u");
    }

    /** The point w, d rows. */
    public Lanes point() {
        return cohort.get("w");
    }

    /** The labels, m rows. */
    public Lanes labels() {
        return cohort.get("y");
    }

    /** W, the bound on ‖w‖. */
    public Lanes radius() {
        return cohort.get("W");
    }

    /** Mask: some hyperplane separates the labels. */
    public Lanes separable() {
        return right().equalTo(0).or(right().equalTo(cohort.length("m")));
    }

    /** A minimiser of the risk over B(0, W), d rows. */
    public Lanes optimum() {
        Lanes wrong = right().negate().plus(cohort.length("m"));
        Lanes reach = radius().times(direction().norm());
        // Where n₋ or n₊ is 0 the logarithm is infinite and the ball decides.
        Lanes best = right().log().minus(wrong.log()).min(reach).max(reach.negate());
        return direction().times(best.over(direction().normSquared()));
    }

    /** Binary cross-entropy as a function of w, d rows. */
    public NetworkOracle oracle() {
        Head head = Head.binaryCrossEntropy();
        var net = Architecture.layer(cohort.length("d"), 1, head.output());
        return new NetworkOracle(cohort.kernels(), net, head.loss(), x(), Matrix.column(labels()));
    }

    /** n₊: how many examples have s_i = 2y_i − 1. */
    private Lanes right() {
        return cohort.get("s").equalTo(labels().times(2).minus(1)).sum();
    }

    /** 0 &lt; ‖u‖ ≤ 1, s_i = ±1, y_i ∈ {0, 1}, ‖w‖ ≤ W. */
    @Override
    public List<Inequality> hypotheses() {
        int d = cohort.length("d");
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes y = labels();
        return List.of(
                Hypothesis.inBall("‖u‖² ≤ 1", direction(), d, zero.plus(1)),
                Hypothesis.below("0 < ‖u‖²", zero, direction().normSquared()),
                Hypothesis.atMost(
                        "s_i = ±1", cohort.get("s").abs().minus(1).abs().greatest(), zero),
                Hypothesis.atMost("y_i ∈ {0, 1}", y.minus(y.square()).abs().greatest(), zero),
                Hypothesis.inBall("‖w‖² ≤ W²", point(), d, radius()));
    }
}
