package org.theoremcheck.engine.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.theoremcheck.engine.chain.Block;
import org.theoremcheck.engine.chain.Chain;
import org.theoremcheck.engine.chain.ForwardPass;
import org.theoremcheck.engine.chain.LinearQuadratic;
import org.theoremcheck.engine.chain.OuterModel;
import org.theoremcheck.engine.chain.StepProblem;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Tanh;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Seconds of Gauss–Newton and Newton steps of chains of depth 5 to 100 and width 10, forward pass and Jacobians included.
 * Depths and methods take turns, so that a busy machine slows all of them alike; medians over the rounds.
 */
public final class StepBenchmark {
    private static final int[] DEPTHS = {5, 10, 20, 50, 100};
    private static final int WIDTH = 10;

    /** 1/γ, great enough for Newton's model to be positive definite. */
    private static final double WEIGHT = 64;

    private static final int ROUNDS = 7;
    private static final double CONFIDENCE = 0.05;

    private StepBenchmark() {}

    public static void main(String[] arguments) {
        Kernels kernels = Backends.chosen();
        Map<String, Function<StepProblem, LinearQuadratic>> methods =
                new TreeMap<>(Map.of("Gauss–Newton", StepProblem::gaussNewton, "Newton", StepProblem::newton));
        Map<String, double[][]> seconds = new TreeMap<>();
        methods.keySet().forEach(name -> seconds.put(name, new double[DEPTHS.length][ROUNDS]));
        double unread = 0;
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < DEPTHS.length; i++) {
                Chain chain = chain(kernels, DEPTHS[i]);
                for (var method : methods.entrySet()) {
                    long start = System.nanoTime();
                    unread += pivot(chain, method.getValue());
                    // The first round warms up.
                    if (round >= 0) {
                        seconds.get(method.getKey())[i][round] = (System.nanoTime() - start) * 1e-9;
                    }
                }
            }
        }
        print(kernels, seconds, unread);
    }

    private static double pivot(Chain chain, Function<StepProblem, LinearQuadratic> method) {
        ForwardPass pass = chain.forward();
        Lanes one = pass.output().row(0).times(0).plus(1);
        Lanes weight = one.times(WEIGHT);
        OuterModel h = OuterModel.of(new HalfSquaredError(), pass.output(), chain.input(), 1);
        return method.apply(new StepProblem(pass, h, one, weight))
                .minimise()
                .leastPivot()
                .toDoubles()[0];
    }

    private static Chain chain(Kernels kernels, int depth) {
        var cohort = new Cohort(kernels, Map.of(), List.of(), Map.of(), 1, new long[] {0});
        List<Block> blocks = new ArrayList<>();
        for (int t = 0; t < depth; t++) {
            // Entries in (−½, ½): states neither die out nor saturate.
            Lanes weights = cohort.uniform(2 * t, WIDTH * WIDTH).minus(0.5);
            blocks.add(new Block(
                    new Matrix(weights, WIDTH, WIDTH),
                    cohort.uniform(2 * t + 1, WIDTH).minus(0.5)));
        }
        Matrix input = Matrix.column(cohort.uniform(2 * depth, WIDTH));
        return Chain.fullyConnected(input, blocks, new Tanh());
    }

    private static void print(Kernels kernels, Map<String, double[][]> seconds, double unread) {
        System.out.printf(
                Locale.ROOT,
                "width %d, one sample, backend %s, medians of %d rounds that take turns (checksum %.3g)%n%n",
                WIDTH,
                kernels.name(),
                ROUNDS,
                unread);
        System.out.printf("| step | %s | exponent of depth | 95 %% interval |%n", heads());
        System.out.printf("| --- |%s ---: | ---: |%n", " ---: |".repeat(DEPTHS.length));
        seconds.forEach((name, rounds) -> System.out.println(row(name, rounds)));
    }

    private static String heads() {
        return String.join(
                " | ", Arrays.stream(DEPTHS).mapToObj(depth -> "τ = " + depth + ", ms").toList());
    }

    private static String row(String name, double[][] rounds) {
        SimpleRegression fit = new SimpleRegression();
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (int i = 0; i < DEPTHS.length; i++) {
            double[] sorted = rounds[i].clone();
            Arrays.sort(sorted);
            double median = sorted[ROUNDS / 2];
            fit.addData(Math.log(DEPTHS[i]), Math.log(median));
            row.append(String.format(Locale.ROOT, " %.1f |", median * 1e3));
        }
        double half = fit.getSlopeConfidenceInterval(CONFIDENCE);
        return row.append(String.format(
                        Locale.ROOT,
                        " %.3f | %.3f … %.3f |",
                        fit.getSlope(),
                        fit.getSlope() - half,
                        fit.getSlope() + half))
                .toString();
    }
}
