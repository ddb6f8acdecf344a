package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.CreasedWell;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * A ridge between two valleys on the line or on an interval |w| ≤ ρ, with stochastic gradients F′(w) ± σ, both equally likely, a start, a
 * minibatch and two numbers of steps. Variables, all scalar: {@code h}, {@code a} (of the {@link CreasedWell}), {@code ρ}, {@code σ},
 * {@code w}. The axes K, n and b are lengths alone.
 */
public record NoisyWellCohort(Cohort cohort) implements Problem {
    /** F. */
    public CreasedWell oracle() {
        return new CreasedWell(smooth(), cohort.get("a"));
    }

    /** L, the greatest curvature. */
    public Lanes smooth() {
        return cohort.get("h");
    }

    /** ρ. */
    public Lanes radius() {
        return cohort.get("ρ");
    }

    /** σ. */
    public Lanes noise() {
        return cohort.get("σ");
    }

    /** w_0. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** K, steps of a run whose every outcome is followed. */
    public int steps() {
        return cohort.length("K");
    }

    /** n, steps of a run whose second moments are followed. */
    public int longSteps() {
        return cohort.length("n");
    }

    /** b, the minibatch. */
    public int minibatch() {
        return cohort.length("b");
    }

    /** D = F(w_0) − min F on the line, where the least value is 0. */
    public Lanes gap() {
        return oracle().risk(start());
    }

    /** D = F(w_0) − min F over the interval, where F falls from 0 to ±2a. */
    public Lanes gapInside() {
        Lanes valley = cohort.get("a").times(2).min(radius());
        return oracle().risk(start()).minus(oracle().risk(valley));
    }

    /** 0 &lt; h, 0 &lt; a, 0 &lt; ρ, 0 ≤ σ, |w| ≤ ρ. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = cohort.kernels().lane().constant(0);
        return List.of(
                Hypothesis.below("0 < h", zero, smooth()),
                Hypothesis.below("0 < a", zero, cohort.get("a")),
                Hypothesis.below("0 < ρ", zero, radius()),
                Hypothesis.atMost("0 ≤ σ", zero, noise()),
                Hypothesis.atMost("|w| ≤ ρ", start().abs(), radius()));
    }
}
