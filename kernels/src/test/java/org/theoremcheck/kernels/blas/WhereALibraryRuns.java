package org.theoremcheck.kernels.blas;

import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips tests of large products on platforms without natives, and says why. */
public final class WhereALibraryRuns implements SkipExecutionHook {
    static final Libraries LIBRARIES = Libraries.ofThisRun();

    /** The library of the tests. */
    public static Optional<Gemm> library() {
        return LIBRARIES.fastest();
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return LIBRARIES.fastest().isPresent()
                ? SkipResult.doNotSkip()
                : SkipResult.skip(String.join("; ", LIBRARIES.passedOver()));
    }
}
