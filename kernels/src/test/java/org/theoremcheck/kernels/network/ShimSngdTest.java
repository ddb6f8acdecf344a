package org.theoremcheck.kernels.network;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** SNGD in the CUDA kernel, on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class ShimSngdTest implements SngdContract {
    @Override
    public Kernels kernels() {
        return Backends.on(Shim.shared());
    }
}
