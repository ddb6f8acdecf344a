package org.theoremcheck.kernels.gpu;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.CudaDriver;
import org.theoremcheck.kernels.device.DeviceLost;
import org.theoremcheck.kernels.lane.DeviceLaneArithmetic;

/** Runs the contract suites and the benchmarks on this machine's GPU and prints one table; {@code kernels/gpu-check} packs it. */
public final class GpuCheck {
    private static final String ROOT = "org.theoremcheck.kernels.";
    private static final List<String> SUITES = List.of(
            "lane.CudaLaneArithmeticTest",
            "random.CudaRandomTest",
            "network.CudaNetworkTest",
            "network.CudaDescentTest");
    private static final int[] LANES = {1_000, 10_000, 100_000, 1_000_000};
    /** Long enough that a launch does not count. */
    private static final int STEPS = 200;

    private static final int COMPOSED_STEPS = 20;
    /** A chunk of the harness's size. */
    private static final int CHUNK = 128;

    private static final int COPIED = 1 << 28;
    private static final int THREADS = 1 << 20;
    private static final int ROUNDS = 1 << 10;

    private static final int NO_DEVICE = 2;
    private static final PrintWriter OUT = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private GpuCheck() {}

    /**
     * Measures cohorts of up to {@code arguments[0]} lanes, a million if absent. Ends with 0 if every suite passed, 1 if one failed, 2 if there is no device.
     */
    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LANES[LANES.length - 1];
        Optional<String> missing = CudaDriver.missing();
        if (missing.isPresent()) {
            OUT.println(missing.get());
            System.exit(NO_DEVICE);
        }
        OUT.println(LocalDate.now() + ", " + CudaDriver.device().description() + ", JDK " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        boolean passed = contract();
        boolean agreed = new SngdBenchmark(Backends.named("cuda"), 257).agreesWith(Backends.named("simd"), STEPS);
        OUT.println(STEPS + " steps of SNGD on 257 lanes: " + (agreed ? "the bits of simd" : "NOT the bits of simd"));
        boolean reached = reaches(most, true) && reaches(most, false);
        rates(most);
        System.exit(passed && agreed && reached ? 0 : 1);
    }

    /** Whether the last of the most lanes come out right, or there is no room for so many. */
    private static boolean reaches(int lanes, boolean shared) {
        String what = STEPS + " steps of SNGD, the last of " + lanes + " lanes, " + (shared ? "shared" : "own")
                + " minibatches: ";
        try {
            boolean agreed = new SngdBenchmark(Backends.named("cuda"), lanes)
                    .lastLanesAgreeWith(Backends.named("simd"), shared, STEPS);
            OUT.println(what + (agreed ? "the bits of simd" : "NOT the bits of simd"));
            return agreed;
        } catch (DeviceLost e) {
            OUT.println(what + e.getMessage());
            return true;
        }
    }

    private static boolean contract() {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        SUITES.forEach(suite -> request.selectors(selectClass(ROOT + suite)));
        request.selectors(selectMethod(ROOT + "network.TrajectoryTest", "theSameOnTheGpu"));
        LauncherDiscoveryRequest all = request.build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(all, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(OUT);
        OUT.printf(
                Locale.ROOT,
                "contract: %d properties passed, %d failed, %d skipped%n",
                summary.getTestsSucceededCount(),
                summary.getTestsFailedCount(),
                summary.getTestsSkippedCount());
        return summary.getTestsFailedCount() == 0 && summary.getTestsSucceededCount() > 0;
    }

    private static void rates(int most) {
        Kernels gpu = Backends.named("cuda");
        Ceilings ceilings = Ceilings.of((DeviceLaneArithmetic) gpu.lane(), COPIED, THREADS, ROUNDS);
        OUT.printf(
                Locale.ROOT,
                "ceilings: %.0f GB/s copied, %.2f TFLOP/s rounded one by one, %.2f TFLOP/s fused%n%n",
                ceilings.bandwidth() * 1e-9,
                ceilings.separate() * 1e-12,
                ceilings.fused() * 1e-12);
        int all = Runtime.getRuntime().availableProcessors();
        Kernels cpu = Backends.named("simd");
        // In this order, so that the yardstick of all rows is the second to run compiled code.
        double every = new SngdBenchmark(cpu, CHUNK).fused(true, STEPS, all);
        double two = new SngdBenchmark(cpu, CHUNK).fused(true, STEPS, 2);
        OUT.println("| SNGD, d = 16, m = 256, b = 32, double | lanes | ns per step and trial | × two threads of simd"
                + " | % of bandwidth | % of arithmetic |");
        OUT.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        print("simd, 2 threads, shared minibatches", 2 * CHUNK, two, two, Optional.empty());
        print("simd, " + all + " threads, shared minibatches", all * CHUNK, every, two, Optional.empty());
        for (int lanes : Arrays.stream(LANES).filter(n -> n <= most).toArray()) {
            SngdBenchmark benchmark = new SngdBenchmark(gpu, lanes);
            for (Run run : List.of(
                    new Run("cuda, one kernel, shared minibatches", () -> benchmark.fused(true, STEPS)),
                    new Run("cuda, one kernel, own minibatches", () -> benchmark.fused(false, STEPS)),
                    new Run("cuda, operation by operation", () -> benchmark.composedRun(COMPOSED_STEPS)))) {
                run.print(lanes, two, ceilings);
            }
        }
    }

    private interface Measurement {
        double seconds();
    }

    /** One row of the table; a run for which the device has no room says so and ends nothing. */
    private record Run(String name, Measurement measurement) {
        void print(int lanes, double two, Ceilings ceilings) {
            try {
                GpuCheck.print(name, lanes, measurement.seconds(), two, Optional.of(ceilings));
            } catch (IllegalStateException e) {
                OUT.printf(Locale.ROOT, "| %s | %d | %s | | | |%n", name, lanes, e.getMessage());
            }
        }
    }

    private static void print(String name, int lanes, double seconds, double two, Optional<Ceilings> ceilings) {
        List<String> shares = new ArrayList<>();
        shares.add(ceilings.map(c -> percent(SngdBenchmark.BYTES / seconds / c.bandwidth()))
                .orElse(""));
        shares.add(ceilings.map(c -> percent(SngdBenchmark.OPERATIONS / seconds / c.separate()))
                .orElse(""));
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.1f | %s | %s |%n",
                name,
                lanes,
                seconds * 1e9,
                two / seconds,
                shares.get(0),
                shares.get(1));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
