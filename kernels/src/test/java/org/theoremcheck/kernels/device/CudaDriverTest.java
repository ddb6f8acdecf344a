package org.theoremcheck.kernels.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class CudaDriverTest {
    @Example
    void aGpuHasASizeIfAndOnlyIfItIsThere() {
        if (CudaDriver.missing().isEmpty()) {
            assertThat(CudaDriver.size())
                    .hasValueSatisfying(size -> assertThat(size.lanes()).isEqualTo(128L * size.multiprocessors()));
        }
        if (CudaDriver.size().isEmpty()) {
            assertThat(CudaDriver.missing()).isPresent();
        }
    }

    @Example
    @AddLifecycleHook(NeedsCppCompiler.class)
    void aDeviceThatComputesIsTaken() {
        assertThat(CudaDriver.tried(Shim.shared())).isSameAs(Shim.shared());
    }

    @Example
    void aDeviceThatDoesNotIsRefusedBeforeARunDependsOnIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CudaDriver.tried(new Idle()))
                .withMessage(
                        "a device that does nothing copied 3.141592653589793 and returned 0.0; look at nvidia-smi, or run"
                                + " with -Dbackend=simd");
    }

    private static final class Idle implements Device {
        @Override
        public String description() {
            return "a device that does nothing";
        }

        @Override
        public long roomyWords() {
            return Long.MAX_VALUE;
        }

        @Override
        public long allocate(long words) {
            return WORD;
        }

        @Override
        public void release(long address) {}

        @Override
        public void write(long address, double[] numbers) {}

        @Override
        public void write(long address, long[] numbers) {}

        @Override
        public void read(long address, double[] numbers) {}

        @Override
        public void launch(Program program, String kernel, long lanes, long rows, long[] arguments) {}
    }
}
