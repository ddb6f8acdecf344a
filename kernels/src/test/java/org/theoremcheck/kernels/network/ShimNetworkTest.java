package org.theoremcheck.kernels.network;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** Networks composed of the CUDA kernels, on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class ShimNetworkTest implements NetworkContract {
    private static final Kernels KERNELS = Backends.on(Shim.shared());

    @Override
    public Kernels kernels() {
        return KERNELS;
    }
}
