package org.theoremcheck.generators.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other people's programs for the same job, started from {@code kernels/peers} where they are installed. */
final class Peers {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
    private final Path folder;

    /** @param folder of the scripts */
    Peers(Path folder) {
        this.folder = folder;
    }

    /** Name and cost of each line the script prints; if it cannot run here, prints what is missing and returns nothing. */
    Map<String, Double> run(String script, String... arguments) {
        String said = "no Python";
        for (String python : PYTHONS) {
            List<String> command = new ArrayList<>(List.of(python, "-B", folder.resolve(script).toString()));
            command.addAll(Arrays.asList(arguments));
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
                said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                if (process.waitFor() == 0) {
                    return costs(said);
                }
            } catch (IOException e) {
                said = python + " does not start: " + e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Map.of();
            }
        }
        System.out.println("(no peer: " + said + ")");
        return Map.of();
    }

    private static Map<String, Double> costs(String output) {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (String line : output.split("\n")) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0) {
                costs.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
        return costs;
    }

    static Path temporary(String name) {
        try {
            Path file = Files.createTempFile(name, ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
