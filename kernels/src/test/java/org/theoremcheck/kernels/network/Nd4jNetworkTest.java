package org.theoremcheck.kernels.network;

import java.util.Optional;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.blas.WhereALibraryRuns;
import org.theoremcheck.kernels.lane.Nd4jLaneArithmetic;
import org.theoremcheck.kernels.random.SimdRandom;

/** Every product by the library, however small. */
@AddLifecycleHook(WhereALibraryRuns.class)
class Nd4jNetworkTest implements NetworkContract {
    private static final Optional<Kernels> KERNELS = WhereALibraryRuns.library()
            .map(library -> new Nd4jLaneArithmetic(library, 0))
            .map(lane -> new Kernels(lane, new ComposedNetwork(), new SimdRandom(lane)));

    @Override
    public Kernels kernels() {
        return KERNELS.orElseThrow();
    }
}
