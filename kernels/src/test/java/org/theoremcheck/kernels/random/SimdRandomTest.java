package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.Backends;

class SimdRandomTest implements RandomContract {
    @Override
    public RandomKernels random() {
        return Backends.named("simd").random();
    }
}
