package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * One layer under cross-entropy: logits X·V, V ∈ R^{d×o}, with one output for two classes and the sigmoid, several for the
 * softmax.
 *
 * <p>Variables: {@code x} (m×d), {@code w} and {@code z} (d×o: the point and the reference), {@code W}; labels either as
 * {@code y} (m×1, in [0, 1]), or as {@code q} (m×o, non-negative; y_i = q_i/Σ_j q_ij), or from the reference as teacher
 * where neither is stored.
 *
 * @param head {@link Head#binaryCrossEntropy} or {@link Head#softmax}
 */
public record CrossEntropyCohort(Cohort cohort, Head head) implements Problem {
    /** The examples x_i as rows, m×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** The point V, d·o rows. */
    public Lanes point() {
        return cohort.get("w");
    }

    /** The reference Z, d·o rows; the teacher of soft labels. */
    public Lanes reference() {
        return cohort.get("z");
    }

    /** W, the bound on ‖V‖ and ‖Z‖. */
    public Lanes radius() {
        return cohort.get("W");
    }

    /** Logits X·V, m×o. @param v weights, d·o rows */
    public Matrix logits(Lanes v) {
        return x().times(new Matrix(v, cohort.length("d"), cohort.length("o")));
    }

    /** The labels, m×o; each row in the simplex, or one number in [0, 1]. */
    public Matrix labels() {
        if (cohort.has("y")) {
            return cohort.matrix("y");
        }
        if (cohort.has("q")) {
            Lanes q = cohort.get("q");
            int o = cohort.length("o");
            return new Matrix(q.over(q.sumEvery(o).repeatEach(o)), cohort.length("m"), o);
        }
        return head.labels().apply(logits(reference()));
    }

    /** êrr as a function of V, d·o rows. */
    public NetworkOracle oracle() {
        var net = Architecture.layer(cohort.length("d"), cohort.length("o"), head.output());
        return new NetworkOracle(cohort.kernels(), net, head.loss(), x(), labels());
    }

    /** ‖x_i‖ ≤ 1, ‖V‖ and ‖Z‖ ≤ W, labels in their range. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>();
        Lanes zero = cohort.kernels().lane().constant(0);
        all.add(Hypothesis.inBall("‖x_i‖² ≤ 1", x().entries(), cohort.length("d"), zero.plus(1)));
        all.add(Hypothesis.inBall("‖V‖² ≤ W²", point(), point().rows(), radius()));
        all.add(Hypothesis.inBall("‖Z‖² ≤ W²", reference(), point().rows(), radius()));
        if (cohort.has("y")) {
            all.add(Hypothesis.atMost("0 ≤ y", zero, cohort.get("y").least()));
            all.add(Hypothesis.atMost("y ≤ 1", cohort.get("y").greatest(), zero.plus(1)));
        }
        if (cohort.has("q")) {
            Lanes mass = cohort.get("q").sumEvery(cohort.length("o"));
            all.add(Hypothesis.atMost("0 ≤ q", zero, cohort.get("q").least()));
            all.add(Hypothesis.below("0 < Σ_j q_ij", zero, mass.least()));
        }
        return all;
    }
}
