package org.theoremcheck.kernels.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The CUDA toolkit's compiler as a program: the way out where the run-time compiler's library is not installed. */
final class Nvcc implements CudaCompiler {
    static boolean present() {
        return Command.onPath("nvcc");
    }

    @Override
    public String description() {
        return Stream.of(Command.run(List.of("nvcc", "--version")).split("\n"))
                .filter(line -> line.contains("release"))
                .findFirst()
                .map(line -> "nvcc, " + line.strip())
                .orElse("nvcc");
    }

    @Override
    public byte[] compile(Program program, String architecture) {
        try {
            Path folder = Files.createTempDirectory("cuda");
            try {
                for (String file : Stream.concat(Stream.of(program.source()), Program.HEADERS.stream())
                        .toList()) {
                    Files.writeString(folder.resolve(file), Program.text(file));
                }
                Path cubin = folder.resolve("cubin");
                List<String> command = new ArrayList<>(List.of("nvcc", "-cubin"));
                command.addAll(CudaCompiler.options(program, architecture));
                command.addAll(List.of(
                        "-o", cubin.toString(), folder.resolve(program.source()).toString()));
                String unused = Command.run(command);
                return Files.readAllBytes(cubin);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
