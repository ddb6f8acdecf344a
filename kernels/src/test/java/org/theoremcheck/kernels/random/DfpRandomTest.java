package org.theoremcheck.kernels.random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.theoremcheck.kernels.Backends;

class DfpRandomTest implements RandomContract {
    /** Few, since a 50-digit exponential takes 30 µs. */
    @Provide
    @Override
    public Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 3);
    }

    @Override
    public RandomKernels random() {
        return Backends.named("dfp").random();
    }
}
