package org.theoremcheck.kernels.lane;

import org.theoremcheck.kernels.Backends;

class SimdLaneArithmeticTest implements SameBitsContract {
    @Override
    public LaneArithmetic lane() {
        return Backends.named("simd").lane();
    }
}
