package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

class SimdNetworkTest implements NetworkContract {
    @Override
    public Kernels kernels() {
        return Backends.named("simd");
    }
}
