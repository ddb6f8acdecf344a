package org.theoremcheck.kernels.random;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.device.NeedsCuda;

/** Random fills on a GPU. */
@AddLifecycleHook(NeedsCuda.class)
class CudaRandomTest implements RandomContract {
    @Override
    public RandomKernels random() {
        return Backends.named("cuda").random();
    }
}
