package org.theoremcheck.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.apache.commons.math3.RealFieldElement;
import org.theoremcheck.kernels.device.CudaDriver;

class BackendsTest {

    @Example
    void anUnknownNameIsAnErrorThatListsWhatExists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backends.named("cudda"))
                .withMessageContaining("'cudda'")
                .withMessageContaining("auto")
                .withMessageContaining("simd (")
                .withMessageContaining("plain (several times as fast as field on cohorts of any size)")
                .withMessageContaining("field (the reference)")
                .withMessageContaining("dfp (the certifier)");
    }

    @Example
    void withoutAGpuCudaSaysWhatWasLookedForAndWhatToDo() {
        Optional<String> missing = CudaDriver.missing();
        if (missing.isPresent()) {
            assertThat(missing.get()).containsAnyOf("looked for libcuda.so.1", "LD_LIBRARY_PATH", "nvidia-smi");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Backends.named("cuda"))
                    .withMessageContaining("cuda (unavailable: " + missing.get() + ")");
            assertThat(Backends.available()).doesNotContain("cuda");
        } else {
            assertThat(Backends.named("cuda").name()).isEqualTo("cuda");
        }
    }

    @Example
    void everyAvailableNameStartsItsBackend() {
        assertThat(Backends.available()).contains("plain", "field", "dfp");
        for (String name : Backends.available()) {
            assertThat(Backends.named(name).name()).isEqualTo(name);
            assertThat(Backends.named(name)).isSameAs(Backends.named(name));
        }
    }

    @Example
    void theChoiceIsTheFastestAvailable() {
        assertThat(Backends.chosen().name()).isEqualTo(Backends.available().get(0));
        assertThat(Backends.chosen()).isSameAs(Backends.chosen());
    }

    @Example
    void referenceAndCertifierHaveTheirNumbers() {
        assertThat(Backends.reference().lane().noise()).isEqualTo(1e-9);
        assertThat(Backends.certifier().lane().noise()).isEqualTo(1e-35);
    }

    @Example
    void withoutTheVectorModuleTheChoiceIsPlainAndSaysWhy() throws IOException {
        String path = Stream.of(Backends.class, RealFieldElement.class, BackendsTest.class)
                .map(c -> Path.of(URI.create(c.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", path, Choice.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output)
                .contains("chosen: plain")
                .contains(
                        "backend plain: several times as fast as field on cohorts of any size; another by -Dbackend=NAME; ")
                .contains("simd is not: the JVM runs without --add-modules jdk.incubator.vector")
                .contains("refused: backend 'simd' is not available");
    }

    /** Runs in a JVM of its own. */
    static final class Choice {
        private Choice() {}

        public static void main(String[] arguments) {
            System.out.println("chosen: " + Backends.chosen().name());
            try {
                System.out.println("started: " + Backends.named("simd").name());
            } catch (IllegalArgumentException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}
