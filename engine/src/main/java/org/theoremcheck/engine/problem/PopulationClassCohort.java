package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A finite class of functions with values in [0, 1] on a population of few atoms; beside it, a number N of equally likely points.
 *
 * <p>Variables: {@code f} (n×atom), {@code q} (atom) with probabilities q/Σq, {@code N}. Axis {@code l} is the size of samples that are
 * gone through one by one, and samples of closed forms have 2^(t − 1) draws.
 */
public record PopulationClassCohort(Cohort cohort) implements Problem {

    /** f_r(z_a), n×atom. */
    public Matrix values() {
        return cohort.matrix("f");
    }

    /** The probabilities of the atoms. */
    public Lanes probabilities() {
        Lanes q = cohort.get("q");
        return q.over(q.sum());
    }

    /** E f_r, n rows. */
    public Lanes expectations() {
        return values().times(Matrix.column(probabilities())).entries();
    }

    /** All samples of few draws. */
    public SampleSpace samples() {
        return SampleSpace.of(cohort.length("l"), probabilities());
    }

    /** ℓ of the closed forms. */
    public int size() {
        return 1 << (cohort.length("t") - 1);
    }

    /** All samples of ℓ draws, told apart only by whether a draw is the first atom. */
    public SampleSpace ofFirstAtom() {
        Lanes p = probabilities().row(0);
        return SampleSpace.of(size(), p.arithmetic().stack(p, p.negate().plus(1)));
    }

    /** N. */
    public Lanes points() {
        return cohort.get("N");
    }

    /** 0 ≤ f ≤ 1, q &gt; 0, N ≥ 1. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        Lanes f = values().entries();
        return List.of(
                Hypothesis.atMost("0 ≤ f", zero, f.least()),
                Hypothesis.atMost("f ≤ 1", f.greatest(), zero.plus(1)),
                Hypothesis.below("q > 0", zero, cohort.get("q").least()),
                Hypothesis.atMost("1 ≤ N", zero.plus(1), points()));
    }
}
