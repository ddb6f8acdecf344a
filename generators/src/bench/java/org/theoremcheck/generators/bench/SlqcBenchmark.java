package org.theoremcheck.generators.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.theoremcheck.engine.certificate.Slqc;
import org.theoremcheck.engine.problem.GlmCohort;
import org.theoremcheck.generators.IdealisedGlms;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Theorem 1 of DANTE on chunks of 128 fresh instances with m = 32 examples of d = 8 features, at {@value POINTS} points
 * each: generation alone, and generation with the closed form of SLQC. Calls are sampled one by one, so that the median is
 * right on a busy machine too.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class SlqcBenchmark {
    static final int LANES = 128;
    static final int POINTS = 8;

    @Param({"field", "plain", "simd"})
    public String backend = "";

    private final IdealisedGlms family = new FixedShape();
    private Kernels kernels = Backends.reference();
    private long next;

    private static final class FixedShape extends IdealisedGlms {
        @Override
        protected Map<String, Integer> shape(Random random) {
            return shapeOf("m", 32, "d", 8, "p", POINTS);
        }
    }

    @Setup
    public void choose() {
        kernels = Backends.named(backend);
    }

    @Benchmark
    public GlmCohort generation() {
        // Chunks of one stratum after the other: an instance is never drawn twice.
        long first = LANES * next++;
        long[] index = LongStream.range(first, first + LANES).toArray();
        return family.view(family.cohort(kernels, 1, index));
    }

    @Benchmark
    public void generationAndSlqc(Blackhole seen) {
        GlmCohort glm = generation();
        Lanes kappa = glm.b().pow(3).times(glm.radius()).times(2).over(glm.a());
        Slqc.Reference at = Slqc.around(glm.oracle(), glm.optimum());
        for (Lanes w : glm.points()) {
            var claim = at.measure(w).forEveryEpsilon(kappa);
            seen.consume(claim.lhs().atMost(claim.rhs()));
        }
    }

    /** Prints evaluations per second and core, and how long generation takes of them. */
    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(SlqcBenchmark.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            String name = result.getParams().getBenchmark();
            String row = result.getParams().getParam("backend") + name.substring(name.lastIndexOf('.'));
            medians.put(row, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        System.out.printf(Locale.ROOT, "SLQC of 32×8 generalised-ReLU GLMs at %d points each, one core%n%n", POINTS);
        System.out.printf("| backend | evaluations per second | generation's share | times plain |%n");
        System.out.printf("| --- | ---: | ---: | ---: |%n");
        for (String backend : List.of("field", "plain", "simd")) {
            double all = medians.getOrDefault(backend + ".generationAndSlqc", Double.NaN);
            double plain = medians.getOrDefault("plain.generationAndSlqc", Double.NaN);
            double generation = medians.getOrDefault(backend + ".generation", Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.0f %% | %.2f |%n",
                    backend,
                    LANES * POINTS / (all * 1e-9),
                    100 * generation / all,
                    plain / all);
        }
    }
}
