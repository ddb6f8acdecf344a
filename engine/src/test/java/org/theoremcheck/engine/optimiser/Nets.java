package org.theoremcheck.engine.optimiser;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Activation;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;

/** Random networks with squared error and a ridge, for tests. */
final class Nets {
    static final int LANES = 3;

    private Nets() {}

    /** One λ for all layers. */
    static RidgedNetwork ridged(Sample s, int samples, Activation activation, int... widths) {
        return new RidgedNetwork(loss(s, samples, activation, widths), s.uniform(1, LANES));
    }

    static NetworkOracle loss(Sample s, int samples, Activation activation, int... widths) {
        List<Integer> sizes = Arrays.stream(widths).boxed().toList();
        return new NetworkOracle(
                s.kernels(),
                new Architecture(sizes, Collections.nCopies(widths.length - 1, activation)),
                new SquaredError(),
                s.gaussian(samples, widths[0], LANES),
                s.gaussian(samples, widths[widths.length - 1], LANES));
    }
}
