package org.theoremcheck.engine.problem;

import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.oracle.KinkedSum;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * min f(w) = (λ/2)·w² + (1/m)Σ_i (α_i·|w − k_i| + c_i·w) over an interval [low, high], where a stochastic gradient is
 * that of one i, all equally likely: with m = 2 a gradient with noise ±σ, a pair of hinges, or a kinked bowl; with m =
 * 1 no noise.
 *
 * <p>Variables: {@code λ}, {@code α} (m), {@code k} (m), {@code c} (m), {@code low}, {@code high}, {@code w} (start),
 * {@code s} (factor of the schedule s/√t).
 */
public record KinkedCohort(Cohort cohort) implements Problem {
    public KinkedSum oracle() {
        return new KinkedSum(strong(), steepness(), kinks(), slopes());
    }

    /** λ ≥ 0. */
    public Lanes strong() {
        return cohort.get("λ");
    }

    /** w_1. */
    public Lanes start() {
        return cohort.get("w");
    }

    /** s. */
    public Lanes factor() {
        return cohort.get("s");
    }

    public Lanes low() {
        return cohort.get("low");
    }

    public Lanes high() {
        return cohort.get("high");
    }

    /** D, the length of the interval. */
    public Lanes diameter() {
        return high().minus(low());
    }

    /** A minimiser over the interval: of low, high, the kinks and the stationary points between them, the best one. */
    public Lanes optimum() {
        Lanes best = low();
        Lanes value = oracle().risk(low());
        for (int i = 0; i < kinks().rows(); i++) {
            Lanes kink = kinks().row(i);
            Lanes left = stationary(kinks().below(kink));
            Lanes right = stationary(kinks().atMost(kink));
            for (Lanes candidate : List.of(high(), kink, left, right)) {
                Lanes inside = candidate.max(low()).min(high());
                Lanes there = oracle().risk(inside);
                Lanes better = there.below(value);
                best = better.choose(inside, best);
                value = better.choose(there, value);
            }
        }
        return best;
    }

    /** Where the derivative vanishes if the kinks of the mask lie to the left; 0 if λ = 0. */
    private Lanes stationary(Lanes passed) {
        Lanes slope = steepness().times(passed.choose(1, -1)).plus(slopes()).mean();
        Lanes bowl = strong().equalTo(0).choose(arithmetic().constant(1), strong());
        return slope.negate().over(bowl);
    }

    private Lanes steepness() {
        return cohort.get("α");
    }

    private Lanes kinks() {
        return cohort.get("k");
    }

    private Lanes slopes() {
        return cohort.get("c");
    }

    private LaneArithmetic arithmetic() {
        return cohort.kernels().lane();
    }

    /** 0 ≤ λ, 0 ≤ α_i, 0 &lt; s, low &lt; high, low ≤ w_1 ≤ high. */
    @Override
    public List<Inequality> hypotheses() {
        Lanes zero = arithmetic().constant(0);
        return List.of(
                Hypothesis.atMost("0 ≤ λ", zero, strong()),
                Hypothesis.atMost("0 ≤ α_i", zero, steepness().least()),
                Hypothesis.below("0 < s", zero, factor()),
                Hypothesis.below("low < high", low(), high()),
                Hypothesis.atMost("low ≤ w₁", low(), start()),
                Hypothesis.atMost("w₁ ≤ high", start(), high()));
    }
}
