package org.theoremcheck.kernels.device;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips, with the reason, where there is no GPU. */
public final class NeedsCuda implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Skipped.because(CudaDriver.missing().map(reason -> "backend cuda: " + reason));
    }
}
