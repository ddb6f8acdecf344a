package org.theoremcheck.kernels.network;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCuda;

/** Networks on a GPU. */
@AddLifecycleHook(NeedsCuda.class)
class CudaNetworkTest implements NetworkContract {
    @Override
    public Kernels kernels() {
        return Backends.named("cuda");
    }
}
