package org.theoremcheck.kernels.lane;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.device.NeedsCuda;

/** Lane arithmetic on a GPU. */
@AddLifecycleHook(NeedsCuda.class)
class CudaLaneArithmeticTest implements SameBitsContract {
    @Override
    public LaneArithmetic lane() {
        return Backends.named("cuda").lane();
    }
}
