package org.theoremcheck.engine.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.Sigmoid;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.optimiser.Bsum;
import org.theoremcheck.engine.optimiser.FirstOrderSurrogate;
import org.theoremcheck.engine.optimiser.StepRule;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.RidgedNetwork;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Block updates of 1,024 networks of logistic layers, every one with its own data, start, γ, c and λ: CPU nanoseconds per network and
 * update of this process, garbage collection included. With a command as arguments, a peer's, that takes widths and samples and answers each
 * line with such a number: both take turns, round by round, and the ratio is printed.
 */
public final class CohortBenchmark {
    private static final int NETWORKS = 1024;

    /** Numbers that a layer's outputs may have in one chunk of lanes: 256 KiB. */
    private static final int NUMBERS = 1 << 15;

    private static final int UPDATES = 60;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;

    private final Kernels kernels = Backends.chosen();
    private final Shape shape;
    private final List<Chunk> chunks;

    /**
     * @param widths d₀ … d_J
     * @param runs per round, so many that the clock's ticks of 10 ms count little
     */
    private record Shape(List<Integer> widths, int samples, int runs) {
        static final List<Shape> MEASURED =
                List.of(new Shape(List.of(4, 4, 1), 8, 16), new Shape(List.of(8, 8, 8, 1), 32, 2));

        /** Lanes that are computed at once. */
        int chunk() {
            return Math.min(NETWORKS, NUMBERS / samples / Collections.max(widths));
        }

        List<String> arguments() {
            return List.of(
                    widths.stream().map(String::valueOf).collect(Collectors.joining(",")), String.valueOf(samples));
        }

        @Override
        public String toString() {
            return widths.stream().map(String::valueOf).collect(Collectors.joining("-")) + " on " + samples + " samples";
        }
    }

    /** Networks that are computed at once. */
    private record Chunk(RidgedNetwork f, Lanes start, Bsum method) {
        double descend() {
            Lanes w = start;
            for (int k = 1; k <= UPDATES; k++) {
                w = method.update(f, w, k);
            }
            return w.toDoubles()[0];
        }
    }

    private CohortBenchmark(Shape shape) {
        this.shape = shape;
        chunks = LongStream.range(0, NETWORKS / shape.chunk()).mapToObj(this::chunk).toList();
    }

    private Chunk chunk(long number) {
        long[] index =
                LongStream.range(number * shape.chunk(), (number + 1) * shape.chunk()).toArray();
        List<Integer> widths = shape.widths();
        var architecture = new Architecture(widths, Collections.nCopies(widths.size() - 1, new Sigmoid()));
        var random = kernels.random();
        Matrix x = new Matrix(random.gaussian(1, 0, index, shape.samples() * widths.get(0)), shape.samples(), widths.get(0));
        Matrix y = Matrix.column(random.uniform(1, 1, index, shape.samples()));
        Lanes start = random.gaussian(1, 2, index, architecture.parameters()).over(Math.sqrt(widths.get(0)));
        Lanes own = random.uniform(1, 3, index, 3).plus(0.5);
        var loss = new NetworkOracle(kernels, architecture, new SquaredError(), x, y);
        var surrogate = new FirstOrderSurrogate(own.row(0));
        Bsum method = new Bsum(surrogate, StepRule.inverseRoot(own.row(1)));
        return new Chunk(new RidgedNetwork(loss, own.row(2).times(1e-3)), start, method);
    }

    /** CPU nanoseconds per network and update. */
    private double round() {
        long begin = cpu();
        double unread = 0;
        for (int run = 0; run < shape.runs(); run++) {
            for (Chunk chunk : chunks) {
                unread += chunk.descend();
            }
        }
        if (!Double.isFinite(unread)) {
            throw new IllegalStateException("the networks diverged; choose smaller steps");
        }
        return (double) (cpu() - begin) / NETWORKS / UPDATES / shape.runs();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                "%s, JDK %s, backend %s: CPU ns per network and update, %d networks, medians of %d rounds in turns%n",
                LocalDate.now(), Runtime.version(), Backends.chosen().name(), NETWORKS, ROUNDS);
        for (Shape shape : Shape.MEASURED) {
            CohortBenchmark ours = new CohortBenchmark(shape);
            for (int i = 0; i < WARM_UP; i++) {
                ours.round();
            }
            if (arguments.length == 0) {
                double[] own = new double[ROUNDS];
                Arrays.setAll(own, round -> ours.round());
                System.out.printf(Locale.ROOT, "%s: %.0f%n", shape, median(own));
            } else {
                ours.beside(arguments);
            }
        }
    }

    private void beside(String[] peer) throws IOException {
        List<String> command = new ArrayList<>(List.of(peer));
        command.addAll(shape.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
                Writer turns = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            String name = answer(answers);
            double[] own = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                own[round] = round();
                turns.write("\n");
                turns.flush();
                theirs[round] = Double.parseDouble(answer(answers));
            }
            double ratio = median(theirs) / median(own);
            System.out.printf(
                    Locale.ROOT, "%s: %.0f, %s: %.0f, ratio %.2f%n", shape, median(own), name, median(theirs), ratio);
        } finally {
            process.destroy();
        }
    }

    private static String answer(BufferedReader answers) {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("the peer ended; its own message says why");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hear the peer; run it alone to see what it says", e);
        }
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
