package org.theoremcheck.kernels.network;

import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** SNGD in the CUDA kernel, on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class ShimDescentTest implements DescentContract {
    @Override
    public Kernels kernels() {
        return Backends.on(Shim.shared());
    }

    @Override
    public List<Shape> shapes() {
        return List.of(new Shape(1, 1, 1, 1), new Shape(5, 3, 3, 2), new Shape(64, 16, 32, 1));
    }
}
