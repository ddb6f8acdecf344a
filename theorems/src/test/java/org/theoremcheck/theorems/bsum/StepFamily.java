package org.theoremcheck.theorems.bsum;

import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.kernels.lane.Lanes;

/** The step families of Section 6 with c = 1; a first step of 1 is cut to just below. */
enum StepFamily {
    /** a⁽ᵏ⁺¹⁾ = a⁽ᵏ⁾(1 − 0.99·a⁽ᵏ⁾) from a⁽⁰⁾ = 1, "setting 1". */
    RECURSION("recursion") {
        @Override
        StepRule rule(Lanes one, int updates) {
            return StepRule.recursion(one, one.times(0.99), updates);
        }
    },
    INVERSE_ROOT("1/√k") {
        @Override
        StepRule rule(Lanes one, int updates) {
            StepRule whole = StepRule.inverseRoot(one);
            return k -> whole.at(k).min(1 - 0x1p-10);
        }
    },
    GEOMETRIC("1/2ᵏ") {
        @Override
        StepRule rule(Lanes one, int updates) {
            StepRule whole = StepRule.geometric(one);
            return k -> whole.at(Math.min(k, LAST_GEOMETRIC));
        }
    };

    /** Later steps move no double: they stay at 2⁻¹⁰⁰. */
    private static final int LAST_GEOMETRIC = 100;

    private final String label;

    StepFamily(String label) {
        this.label = label;
    }

    /** @param updates the greatest k it will be asked for */
    abstract StepRule rule(Lanes one, int updates);

    @Override
    public String toString() {
        return label;
    }
}
