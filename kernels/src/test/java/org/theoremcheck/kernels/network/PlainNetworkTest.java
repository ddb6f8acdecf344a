package org.theoremcheck.kernels.network;

import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

class PlainNetworkTest implements NetworkContract {
    @Override
    public Kernels kernels() {
        return Backends.named("plain");
    }
}
