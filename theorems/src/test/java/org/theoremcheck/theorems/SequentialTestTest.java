package org.theoremcheck.theorems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;

class SequentialTestTest {
    private static final int TRIALS = 200;

    private interface Evidence {
        double after(SequentialTest test);
    }

    /** Ville: P(sup e ≥ x) ≤ 1/x. The probability is summed over all sequences of outcomes, so nothing is left to chance. */
    @Property(tries = 20)
    void aTrueClaimRarelyLooksFalseHoweverOftenOneLooks(@ForAll @DoubleRange(min = 0.01, max = 0.99) double rate) {
        assertThat(everReachesTheLimit(rate, test -> test.evidenceAbove(rate))).isLessThan(1 / SequentialTest.LIMIT);
        assertThat(everReachesTheLimit(rate, test -> test.evidenceBelow(rate))).isLessThan(1 / SequentialTest.LIMIT);
    }

    private static double everReachesTheLimit(double rate, Evidence evidence) {
        double reached = 0;
        // By number of hits: the probability of being there without having reached the limit.
        double[] quiet = {1};
        for (int n = 1; n <= TRIALS; n++) {
            double[] next = new double[n + 1];
            for (int hits = 0; hits < n; hits++) {
                next[hits] += quiet[hits] * (1 - rate);
                next[hits + 1] += quiet[hits] * rate;
            }
            for (int hits = 0; hits <= n; hits++) {
                if (evidence.after(new SequentialTest(hits, n)) >= SequentialTest.LIMIT) {
                    reached += next[hits];
                    next[hits] = 0;
                }
            }
            quiet = next;
        }
        return reached;
    }

    /** E[e] ≤ 1 for every true rate below θ, summed over all outcomes. */
    @Property(tries = 100)
    void theEvidenceIsWorthAtMostItsStake(
            @ForAll @IntRange(min = 1, max = 60) int trials,
            @ForAll @DoubleRange(min = 0.001, max = 0.95) @Scale(3) double theta,
            @ForAll @DoubleRange(min = 0.1, max = 1) double share) {
        double rate = theta * share;
        double expected = 0;
        double weight = Math.pow(1 - rate, trials);
        for (int hits = 0; hits <= trials; hits++) {
            expected += weight * new SequentialTest(hits, trials).evidenceAbove(theta);
            weight *= (double) (trials - hits) / (hits + 1) * rate / (1 - rate);
        }
        assertThat(expected).isLessThan(1 + 1e-9);
    }

    @Example
    void theClosedFormIsTheIntegralItStandsFor() {
        double theta = 0.2;
        // With p = sin²t the prior's density dp/√(p(1 − p)) is the constant 2 dt.
        double from = Math.asin(Math.sqrt(theta));
        double integral = new SimpsonIntegrator()
                .integrate(
                        1_000_000,
                        t -> {
                            double p = Math.sin(t) * Math.sin(t);
                            return Math.pow(p / theta, 9) * Math.pow((1 - p) / (1 - theta), 21);
                        },
                        from,
                        Math.PI / 2);
        double mass = Math.PI / 2 - from;
        assertThat(new SequentialTest(9, 30).evidenceAbove(theta)).isCloseTo(integral / mass, within(1e-6));
    }

    @Example
    void aFalseClaimIsRefutedAndATrueOneConfirmed() {
        // 200 failures in 1,000 against 0.1; 50 in 1,000 against 0.1.
        assertThat(new SequentialTest(200, 1000).evidenceAbove(0.1)).isGreaterThan(SequentialTest.REFUTES);
        assertThat(new SequentialTest(50, 1000).upper()).isLessThan(0.1);
        assertThat(new SequentialTest(50, 1000).lower()).isBetween(0.02, 0.05);
    }

    @Example
    void extremeCountsGiveNumbers() {
        assertThat(new SequentialTest(0, 0).lower()).isZero();
        assertThat(new SequentialTest(0, 0).upper()).isEqualTo(1);
        assertThat(new SequentialTest(0, 1_000_000).upper()).isBetween(3e-6, 2e-5);
        assertThat(new SequentialTest(0, 1_000_000).evidenceAbove(0.5)).isZero();
        assertThat(new SequentialTest(1_000_000, 1_000_000).evidenceAbove(0.5)).isGreaterThan(1e300);
        assertThat(new SequentialTest(1_000_000, 1_000_000).lower()).isGreaterThan(0.9999);
        assertThat(new SequentialTest(3, 1_000_000).evidenceAbove(1e-6)).isBetween(1e-3, 10.0);
    }

    @Property
    void limitsEncloseTheObservedRate(
            @ForAll @IntRange(min = 1, max = 5_000) int trials, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        SequentialTest test = new SequentialTest((long) (trials * share), trials);
        double observed = (double) test.hits() / trials;
        assertThat(test.lower()).isLessThanOrEqualTo(observed);
        assertThat(test.upper()).isGreaterThanOrEqualTo(observed);
    }

    @Example
    void clopperPearsonMatchesItsTables() {
        assertThat(SequentialTest.clopperPearson(0, 0)).isEqualTo(1);
        assertThat(SequentialTest.clopperPearson(5, 5)).isEqualTo(1);
        assertThat(SequentialTest.clopperPearson(0, 100)).isCloseTo(0.0295, within(1e-4));
        // P(Bin(10, p) ≤ 1) = 0.05 at p = 0.3942.
        assertThat(SequentialTest.clopperPearson(1, 10)).isCloseTo(0.3942, within(1e-4));
    }
}
