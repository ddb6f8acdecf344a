package org.theoremcheck.kernels.network;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

class DfpNetworkTest implements NetworkContract {
    /** Few, since a 50-digit exponential takes 30 µs. */
    @Provide
    @Override
    public Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 1);
    }

    @Override
    public Kernels kernels() {
        return Backends.certifier();
    }

    @Override
    public double step() {
        return 0x1p-30;
    }

    @Override
    public double tolerance() {
        return 1e-30;
    }
}
