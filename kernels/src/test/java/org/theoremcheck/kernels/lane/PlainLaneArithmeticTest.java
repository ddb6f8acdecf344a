package org.theoremcheck.kernels.lane;

import org.theoremcheck.kernels.Backends;

class PlainLaneArithmeticTest implements SameBitsContract {
    @Override
    public LaneArithmetic lane() {
        return Backends.named("plain").lane();
    }
}
