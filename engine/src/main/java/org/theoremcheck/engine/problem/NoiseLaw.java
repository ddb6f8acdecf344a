package org.theoremcheck.engine.problem;

import org.theoremcheck.kernels.lane.Lanes;

/** The probability with which a two-point noise takes its value +up rather than −down. */
public enum NoiseLaw {
    /** down/(up + down): the mean is 0. Any centred noise is a mixture of such. */
    CENTRED {
        @Override
        Lanes up(Lanes up, Lanes down) {
            Lanes total = up.plus(down);
            return total.equalTo(0).choose(total.plus(0.5), down.over(total));
        }
    },
    /** ½: the median is 0, the mean is (up − down)/2. */
    EVEN {
        @Override
        Lanes up(Lanes up, Lanes down) {
            return up.times(0).plus(0.5);
        }
    };

    abstract Lanes up(Lanes up, Lanes down);
}
