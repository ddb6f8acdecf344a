package org.theoremcheck.theorems;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * Bernoulli trials against a limit on their rate, valid however often one looks and whenever one stops.
 *
 * <p>A gambler who bets on rate p against rate θ multiplies its wealth by p/θ at each hit and by (1 − p)/(1 − θ) at each
 * miss; under any true rate ≤ θ the wealth of a bet with p &gt; θ is a supermartingale, as is its mixture over p. We mix
 * over Jeffreys' Beta(½, ½) cut off at θ. By Ville's inequality such an e-value ever reaches x with probability at most 1/x.
 *
 * @param hits of the trials, 0 … trials
 * @param trials ≥ 0
 * @see <a href="https://arxiv.org/abs/2210.01948">Ramdas, Grünwald, Vovk, Shafer (2023), Game-theoretic statistics</a>
 */
record SequentialTest(long hits, long trials) {
    /** The e-value at which a claim with probability counts as refuted: error probability one in a million, ever. */
    static final double REFUTES = 1e6;

    /** The e-value that a 95 % limit corresponds to. */
    static final double LIMIT = 20;

    private static final double PRIOR = 0.5;
    private static final int BISECTIONS = 60;

    /** Evidence that the rate exceeds θ. @param theta in (0, 1) */
    double evidenceAbove(double theta) {
        return evidence(hits, trials - hits, theta);
    }

    /** Evidence that the rate is below θ. @param theta in (0, 1) */
    double evidenceBelow(double theta) {
        return evidence(trials - hits, hits, 1 - theta);
    }

    /** ∫ (p/θ)^hits ((1 − p)/(1 − θ))^misses over p &gt; θ, weighted by the cut-off prior. */
    private static double evidence(long hits, long misses, double theta) {
        double posterior = Beta.regularizedBeta(1 - theta, misses + PRIOR, hits + PRIOR);
        double prior = Beta.regularizedBeta(1 - theta, PRIOR, PRIOR);
        double logarithm = Beta.logBeta(hits + PRIOR, misses + PRIOR)
                - Beta.logBeta(PRIOR, PRIOR)
                - hits * Math.log(theta)
                - misses * Math.log1p(-theta);
        // In logarithms, because a vanishing tail meets an overflowing ratio where the observed rate is below θ.
        return Math.exp(logarithm + Math.log(posterior) - Math.log(prior));
    }

    /** The rate is at least this, with 95 % confidence at every stopping time at once. */
    double lower() {
        return hits == 0 ? 0 : boundary(0, (double) hits / trials, this::evidenceAbove);
    }

    /** The rate is at most this, with 95 % confidence at every stopping time at once. */
    double upper() {
        return hits == trials ? 1 : boundary(1, (double) hits / trials, this::evidenceBelow);
    }

    private interface Evidence {
        double against(double theta);
    }

    /** The θ between a refuted end and the observed rate where the evidence falls to {@link #LIMIT}, on the refuted side. */
    private static double boundary(double end, double observed, Evidence evidence) {
        double refuted = end;
        double standing = observed;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (refuted + standing) / 2;
            if (middle > 0 && middle < 1 && evidence.against(middle) >= LIMIT) {
                refuted = middle;
            } else {
                standing = middle;
            }
        }
        return refuted;
    }

    /**
     * Upper 95 % limit of Clopper and Pearson (1934) on the rate behind a fixed number of trials; 1 without trials.
     */
    static double clopperPearson(long hits, long trials) {
        if (hits >= trials) {
            return 1;
        }
        // Without hits the limit solves (1 − p)^trials = 0.05.
        return hits == 0
                ? -Math.expm1(Math.log(0.05) / trials)
                : new BetaDistribution(hits + 1, trials - hits).inverseCumulativeProbability(0.95);
    }
}
