package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.DoubleWell;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(w) = ¼(w² − a²)² of one number, with minima at ±a and a local maximum at 0, stochastic gradients f′(w) ± σ, and a point
 * near the start.
 *
 * <p>Variables, all scalar: {@code a} ≥ 0, {@code σ} ≥ 0, {@code w} (start), {@code v} with |v − w| ≤ 2⁻¹⁰, {@code η} &gt; 0.
 */
public record DoubleWellCohort(Cohort cohort) implements Problem {
    /** How far v is from w at most. */
    public static final double NEAR = 0x1p-10;

    /** a. */
    public Lanes minimum() {
        return cohort.get("a");
    }

    /** σ. */
    public Lanes noise() {
        return cohort.get("σ");
    }

    /** w_1. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** v. */
    public Lanes neighbour() {
        return cohort.get("v");
    }

    /** c of the schedule c/t. */
    public Lanes stepSize() {
        return cohort.get("η");
    }

    public DoubleWell oracle() {
        return new DoubleWell(minimum());
    }

    /** 0 ≤ a, 0 ≤ σ, 0 &lt; η, |v − w| ≤ 2⁻¹⁰. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = start().arithmetic().constant(0);
        return List.of(
                Hypothesis.atMost("0 ≤ a", zero, minimum()),
                Hypothesis.atMost("0 ≤ σ", zero, noise()),
                Hypothesis.below("0 < η", zero, stepSize()),
                Hypothesis.atMost("|v − w| ≤ 2⁻¹⁰", neighbour().minus(start()).abs(), zero.plus(NEAR)));
    }
}
