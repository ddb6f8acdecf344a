package org.theoremcheck.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.device.NeedsCppCompiler;
import org.theoremcheck.kernels.device.Shim;

/** What gpu-check asks of a GPU, asked of the kernels on the processor. */
@AddLifecycleHook(NeedsCppCompiler.class)
class SngdBenchmarkTest {
    private static final SngdBenchmark SHIM = new SngdBenchmark(Backends.on(Shim.shared()), 19);

    @Example
    void theLastLanesEndOnTheBitsOfSimd() {
        assertThat(SHIM.lastLanesAgreeWith(Backends.named("simd"), true, 5)).isTrue();
        assertThat(SHIM.lastLanesAgreeWith(Backends.named("simd"), false, 5)).isTrue();
    }

    @Example
    void theKernelAgreesWithTheComposedRun() {
        assertThat(SHIM.agreesWith(Backends.named("simd"), 5)).isTrue();
    }
}
