package org.theoremcheck.kernels.random;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** The CUDA kernels' arithmetic, on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class ShimRandomTest implements RandomContract {
    private static final Kernels KERNELS = Backends.on(Shim.shared());

    @Override
    public RandomKernels random() {
        return KERNELS.random();
    }
}
