package org.theoremcheck.kernels.device;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One CUDA C++ file of {@code src/main/cuda} and the numbers it is specialised for.
 *
 * @param source its name, {@code lanes.cu}
 * @param constants macros that fix a cohort's shape at compile time
 */
public record Program(String source, Map<String, Integer> constants) {
    /** What the sources include. */
    public static final List<String> HEADERS = List.of("kernel.cuh", "elementary.cuh", "philox.cuh");

    public Program {
        constants = Map.copyOf(constants);
    }

    public Program(String source) {
        this(source, Map.of());
    }

    /** The constants as compiler options, sorted. */
    List<String> definitions() {
        return new TreeMap<>(constants)
                .entrySet().stream()
                        .map(c -> "-D" + c.getKey() + "=" + c.getValue())
                        .toList();
    }

    /** The text of a source or header as it lies on the class path. */
    public static String text(String file) {
        try (InputStream in = Program.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the CUDA source " + file
                        + " is not on the class path beside " + Program.class.getName()
                        + "; build the module kernels with Maven, which puts src/main/cuda there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
