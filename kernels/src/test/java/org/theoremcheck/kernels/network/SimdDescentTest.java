package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

class SimdDescentTest implements DescentContract {
    @Override
    public Kernels kernels() {
        return Backends.named("simd");
    }
}
