package org.theoremcheck.kernels.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Every CUDA source is accepted by NVIDIA's compiler, with or without a GPU. */
class CudaSourcesTest {
    private static final String ARCHITECTURE = "sm_90";
    private static final Program SNGD = new Program("sngd.cu", Map.of("FEATURES", 16, "C", 1, "OWN", 1, "BALL", 1));
    private static final List<Program> PROGRAMS =
            List.of(new Program("lanes.cu"), new Program("random.cu"), SNGD, new Program("ceilings.cu"));

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
        PROGRAMS.parallelStream().forEach(program -> assertThat(new Nvcc().compile(program, ARCHITECTURE))
                .as(program.source())
                .startsWith(0x7f, 'E', 'L', 'F'));
    }

    /** The bits of all other backends need every product rounded before it is added. */
    @Example
    @AddLifecycleHook(NeedsNvcc.class)
    void noProductIsFusedWithASum() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "ptx"));
        for (String file : Program.HEADERS) {
            Files.writeString(folder.resolve(file), Program.text(file));
        }
        PROGRAMS.subList(0, 3).parallelStream()
                .forEach(program ->
                        assertThat(ptx(folder, program)).contains("mul.rn.f64").doesNotContain("fma."));
    }

    /** What the compiler made of a program, as text. */
    private static String ptx(Path folder, Program program) {
        try {
            Path source = folder.resolve(program.source());
            Files.writeString(source, Program.text(program.source()));
            Path ptx = folder.resolve(program.source() + ".ptx");
            List<String> command = new ArrayList<>(List.of("nvcc", "-ptx", "-o", ptx.toString(), source.toString()));
            command.addAll(CudaCompiler.options(program, ARCHITECTURE));
            assertThat(Command.run(command)).isEmpty();
            return Files.readString(ptx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A wrong last digit of a high-order term shows in one number of millions, so the digits themselves are compared. */
    @Example
    void coefficientsAreThoseOfTheProcessor() throws IOException {
        Path java = Path.of("src/main/java/org/theoremcheck/kernels/elementary/Elementary.java");
        assertThat(coefficients(Program.text("elementary.cuh")))
                .hasSizeGreaterThan(30)
                .isEqualTo(coefficients(Files.readString(java)));
    }

    private static Set<String> coefficients(String source) {
        return Pattern.compile("-?0x1\\.[0-9a-f]+p-?[0-9]+")
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Example
    void aMissingSourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Program.text("no.cu"))
                .withMessageContaining("no.cu")
                .withMessageContaining("src/main/cuda");
    }
}
