package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * f(w) = (1/T)Σ_t f_t(w), f_t(w) = ½(⟨x_t, w⟩ − d_t)² with targets d_t = ⟨x_t, w°⟩ + r_t: with r = 0 the data are
 * interpolated by w°.
 *
 * <p>Variables: {@code x} (T×d), {@code w°} (d), {@code r} (T), {@code w} (d), {@code η}. Targets are recomputed in the
 * arithmetic at hand.
 */
public record LeastSquaresCohort(Cohort cohort) implements Problem {
    /** T. */
    public int instances() {
        return cohort.length("T");
    }

    /** The inputs x_t as rows, T×d. */
    public Matrix x() {
        return cohort.matrix("x");
    }

    /** w°, d rows; a minimiser where r = 0. */
    public Lanes planted() {
        return cohort.get("w°");
    }

    /** r, T rows. */
    public Lanes residuals() {
        return cohort.get("r");
    }

    /** d_t, T rows. */
    public Lanes targets() {
        return x().times(Matrix.column(planted())).entries().plus(residuals());
    }

    /** W_0, d rows. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** η. */
    public Lanes stepSize() {
        return cohort.get("η");
    }

    /** f, the mean over the instances. */
    public NetworkOracle oracle() {
        var net = Architecture.layer(cohort.length("d"), 1, new Identity());
        return new NetworkOracle(cohort.kernels(), net, new HalfSquaredError(), x(), Matrix.column(targets()));
    }

    /** max_t ‖x_t‖², the greatest smoothness of an instance. */
    public Lanes steepest() {
        return x().entries().square().sumEvery(cohort.length("d")).greatest();
    }

    /**
     * L of the mean, the greatest eigenvalue of (1/T)Σ x_t x_tᵀ, for d ≤ 2.
     *
     * @throws IllegalStateException if d &gt; 2
     */
    public Lanes smooth() {
        Lanes gram = x().transposeTimes(x()).entries().over(instances());
        if (cohort.length("d") == 1) {
            return gram;
        }
        if (cohort.length("d") > 2) {
            throw new IllegalStateException("the greatest eigenvalue is in closed form for d ≤ 2, found d = "
                    + cohort.length("d") + "; draw smaller inputs");
        }
        Lanes middle = gram.row(0).plus(gram.row(3)).over(2);
        Lanes half = gram.row(0).minus(gram.row(3)).over(2);
        return middle.plus(half.square().plus(gram.row(1).square()).sqrt());
    }

    /** 0 &lt; η. */
    @Override
    public List<Inequality> hypotheses() {
        return List.of(Hypothesis.below("0 < η", cohort.kernels().lane().constant(0), stepSize()));
    }
}
