package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.Backends;

class PlainRandomTest implements RandomContract {
    @Override
    public RandomKernels random() {
        return Backends.named("plain").random();
    }
}
