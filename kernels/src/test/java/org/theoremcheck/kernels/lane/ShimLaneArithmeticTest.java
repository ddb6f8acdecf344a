package org.theoremcheck.kernels.lane;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** The CUDA kernels' arithmetic, on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class ShimLaneArithmeticTest implements SameBitsContract {
    private static final Kernels KERNELS = Backends.on(Shim.shared());

    @Override
    public LaneArithmetic lane() {
        return KERNELS.lane();
    }
}
