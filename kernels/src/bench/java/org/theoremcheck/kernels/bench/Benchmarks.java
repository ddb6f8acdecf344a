package org.theoremcheck.kernels.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the backends side by side in one run and prints medians and ratios on one page. */
public final class Benchmarks {
    private static final List<String> BACKENDS = List.of("field", "plain", "simd");

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LaneBenchmark.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            medians.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), unused -> new LinkedHashMap<>())
                    .put(
                            result.getParams().getParam("backend"),
                            result.getPrimaryResult().getStatistics().getPercentile(50) / LaneBenchmark.NUMBERS);
        }
        System.out.printf(
                Locale.ROOT,
                "%s, JDK %s, %s%nmedian ns per number of X, for X of 32 × 8 in 128 lanes, one core; a multiply-add each for matrixVector, eight for matrixMatrix and gram%n%n",
                LocalDate.now(),
                Runtime.version(),
                processor());
        System.out.printf("| operation | field | plain | simd | field/simd | plain/simd |%n");
        System.out.printf("| --- | ---: | ---: | ---: | ---: | ---: |%n");
        medians.forEach((name, byBackend) -> System.out.println(row(name, byBackend)));
        Roofline.print();
    }

    private static String row(String name, Map<String, Double> median) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        BACKENDS.forEach(b -> row.append(String.format(Locale.ROOT, " %.2f |", median.get(b))));
        for (String slower : List.of("field", "plain")) {
            row.append(String.format(Locale.ROOT, " %.1f |", median.get(slower) / median.get("simd")));
        }
        return row.toString();
    }

    private static String processor() throws IOException {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpuinfo)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(cpuinfo).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
