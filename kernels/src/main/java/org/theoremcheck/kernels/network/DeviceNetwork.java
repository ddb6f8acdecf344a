package org.theoremcheck.kernels.network;

import java.util.Optional;

/** The composed networks on a device, and whole runs of stochastic normalised gradient descent in one launch each. */
public final class DeviceNetwork extends ComposedNetwork {
    @Override
    public Optional<Descent> descend(GlmDescent run) {
        return DeviceDescent.of(run);
    }
}
