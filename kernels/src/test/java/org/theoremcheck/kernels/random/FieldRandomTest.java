package org.theoremcheck.kernels.random;

import org.theoremcheck.kernels.Backends;

class FieldRandomTest implements RandomContract {
    @Override
    public RandomKernels random() {
        return Backends.named("field").random();
    }
}
