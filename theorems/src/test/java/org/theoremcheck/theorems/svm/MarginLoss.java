package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;

/** What Theorem 2 may take the expectation of, as a function of the margin z = y·g(x). */
enum MarginLoss {
    /** max(1, (γ − z)₊). */
    MAXIMUM {
        @Override
        Lanes of(Lanes z, Lanes gamma) {
            return gamma.minus(z).max(1);
        }

        @Override
        Lanes kink(Lanes gamma) {
            return gamma.minus(1);
        }
    },
    /** min(1, (γ − z)₊). */
    MINIMUM {
        @Override
        Lanes of(Lanes z, Lanes gamma) {
            return gamma.minus(z).max(0).min(1);
        }

        @Override
        Lanes kink(Lanes gamma) {
            return gamma.minus(1);
        }
    },
    /** (γ − z)₊/γ. */
    UNCLIPPED {
        @Override
        Lanes of(Lanes z, Lanes gamma) {
            return gamma.minus(z).max(0).over(gamma);
        }

        @Override
        Lanes kink(Lanes gamma) {
            return gamma;
        }
    },
    /** min(1, (γ − z)₊/γ). */
    CLIPPED {
        @Override
        Lanes of(Lanes z, Lanes gamma) {
            return UNCLIPPED.of(z, gamma).min(1);
        }

        @Override
        Lanes kink(Lanes gamma) {
            return gamma.times(0);
        }
    };

    abstract Lanes of(Lanes z, Lanes gamma);

    /** The z at which it bends, beside z = γ. */
    abstract Lanes kink(Lanes gamma);
}
