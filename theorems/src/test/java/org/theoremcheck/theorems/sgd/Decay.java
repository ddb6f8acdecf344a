package org.theoremcheck.theorems.sgd;

import org.theoremcheck.kernels.lane.Lanes;

/** The weights of averaging with polynomial decay: ρ_t ∝ t(t+1)…(t+γ−1). */
final class Decay {
    private Decay() {}

    /** p_t = t(t+1)…(t+γ−1), exact while it is below 2⁵³. */
    static double weight(int t, int gamma) {
        double weight = 1;
        for (int i = 0; i < gamma; i++) {
            weight *= t + i;
        }
        return weight;
    }

    /** Σ_t p_t. */
    static double total(int gamma, int horizon) {
        double total = 0;
        for (int t = 1; t <= horizon; t++) {
            total += weight(t, gamma);
        }
        return total;
    }

    /** Σ_t ρ_t/√t. @param like says which backend */
    static Lanes meanOfInverseRoots(Lanes like, int gamma, int horizon) {
        Lanes sum = like.arithmetic().constant(0);
        for (int t = 1; t <= horizon; t++) {
            Lanes root = like.arithmetic().constant(t).sqrt();
            sum = sum.plus(like.arithmetic().constant(weight(t, gamma)).over(root));
        }
        return sum.over(total(gamma, horizon));
    }
}
