package org.theoremcheck.kernels.network;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCuda;

/** SNGD on a GPU. */
@AddLifecycleHook(NeedsCuda.class)
class CudaDescentTest implements DescentContract {
    @Override
    public Kernels kernels() {
        return Backends.named("cuda");
    }
}
