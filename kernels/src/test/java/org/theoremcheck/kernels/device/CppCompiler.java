package org.theoremcheck.kernels.device;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A C++ compiler of this machine.
 *
 * @param name {@code g++} or {@code clang++}
 */
record CppCompiler(String name, List<String> watch) {
    /** Doubles as written: no fused multiply-adds. */
    private static final List<String> ALWAYS = List.of("-std=c++17", "-O1", "-ffp-contract=off");
    /** Stops at the first word read or written outside its block, and at arithmetic that C++ leaves undefined. */
    private static final List<String> WATCHFUL = List.of(
            "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all",
            "-Wall",
            "-Wextra",
            "-Wno-unused-function",
            "-Wno-unknown-pragmas",
            "-Werror");

    private static final Optional<CppCompiler> FOUND = Stream.of(WATCHFUL, List.<String>of())
            .flatMap(watch -> Stream.of("g++", "clang++").map(name -> new CppCompiler(name, watch)))
            .filter(CppCompiler::works)
            .findFirst();

    /** The first that works, with sanitizers if it has them. */
    static Optional<CppCompiler> found() {
        return FOUND;
    }

    private boolean works() {
        try {
            return !run(Stream.of("-x", "c++", "-shared", "-fPIC", "-o", "/dev/null", "/dev/null"))
                    .contains("rror:");
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    /** Its words. @throws IllegalStateException with them if it fails */
    String run(Stream<String> arguments) {
        return Command.run(Stream.of(Stream.of(name), ALWAYS.stream(), watch.stream(), arguments)
                .flatMap(part -> part)
                .toList());
    }
}
