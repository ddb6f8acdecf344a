package org.theoremcheck.kernels.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Every CUDA source is accepted by NVIDIA's compiler, with or without a GPU. */
class CudaSourcesTest {
    private static final String ARCHITECTURE = "sm_90";

    /** The compiler as a program: NVRTC loads only where there is a driver, and the GPU's tests run it there. */
    static final class NeedsNvcc implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return Skipped.because(
                    Nvcc.present()
                            ? Optional.empty()
                            : Optional.of("CUDA sources: found no nvcc on the PATH; install the CUDA 13 toolkit"));
        }
    }

    @Example
    @AddLifecycleHook(NeedsNvcc.class)
    void everySourceCompiles() {
        for (Program program : List.of(new Program("lanes.cu"), new Program("random.cu"))) {
            assertThat(new Nvcc().compile(program, ARCHITECTURE)).startsWith(0x7f, 'E', 'L', 'F');
        }
    }

    @Example
    @AddLifecycleHook(NeedsNvcc.class)
    void aSourceThatDoesNotCompileIsAnErrorWithTheCompilersWords() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Nvcc().compile(new Program("random.cu", Map.of("uniform", 3)), ARCHITECTURE))
                .withMessageContaining("nvcc")
                .withMessageContaining("error");
    }

    @Example
    void aMissingSourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Program.text("no.cu"))
                .withMessageContaining("no.cu")
                .withMessageContaining("src/main/cuda");
    }
}
