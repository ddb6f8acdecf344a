package org.theoremcheck.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Steps against depth, and block updates of a thousand networks beside PyTorch's where it is installed. */
public final class Benchmarks {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private Benchmarks() {}

    /** @param arguments the folder of the peers' scripts, {@code peers} if absent */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StepBenchmark.main(new String[0]);
        Path script = Path.of(arguments.length > 0 ? arguments[0] : "peers", "torch_bsum.py");
        for (String python : PYTHONS) {
            if (runs(python)) {
                CohortBenchmark.main(new String[] {python, "-B", script.toString()});
                return;
            }
        }
        System.out.println("(no peer: PyTorch is missing; install Debian's python3-torch)");
        CohortBenchmark.main(new String[0]);
    }

    private static boolean runs(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import torch")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
