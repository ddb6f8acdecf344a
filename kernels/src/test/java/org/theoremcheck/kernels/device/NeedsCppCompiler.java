package org.theoremcheck.kernels.device;

import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips, with one line, where no C++ compiler can make a device of the processor. */
public final class NeedsCppCompiler implements SkipExecutionHook {
    private static final String MISSING =
            "kernels on the processor: found neither g++ nor clang++ on the PATH; install one, with its sanitizers if there are any";

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Skipped.because(CppCompiler.found().isPresent() ? Optional.empty() : Optional.of(MISSING));
    }
}
