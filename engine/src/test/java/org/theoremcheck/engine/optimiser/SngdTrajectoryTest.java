package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.GeneralisedRelu;
import org.theoremcheck.engine.network.SquaredError;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Unary;

/** SNGD on generalised-ReLU GLMs: a lane's run is the same number for number on every backend, in every cohort and place. */
class SngdTrajectoryTest {
    private static final int M = 9;
    private static final int D = 5;
    private static final int STEPS = 12;
    private static final long KEY = 77;
    /** Numbers of two strata, so that a cohort may hold lanes with different shared draws. */
    private static final long[] INSTANCES = LongStream.range(1000, 1050).toArray();

    private static final List<BiFunction<Cohort, Integer, Draws>> DRAWS =
            List.of(Draws::withReplacement, Draws::sharedByStratum);

    /** The problem of each instance, its own step size, start and T. */
    private record Glms(Kernels k, long[] index) {
        private Lanes slope() {
            return k.random().uniform(KEY, 2, index, 1);
        }

        Lanes start() {
            return k.random().gaussian(KEY, 4, index, D);
        }

        Lanes steps() {
            return k.random().uniform(KEY, 3, index, 1).times(STEPS).map(Unary.CEIL);
        }

        Run<Stateless> run(Lanes w1, Lanes t, UnaryOperator<Draws> from, BiFunction<Cohort, Integer, Draws> drawing) {
            Matrix x = new Matrix(k.random().gaussian(KEY, 0, index, M * D), M, D);
            GeneralisedRelu phi = new GeneralisedRelu(slope(), slope().plus(1));
            Lanes planted = k.random().gaussian(KEY, 1, index, D);
            Lanes y = phi.value(x.times(Matrix.column(planted)).entries());
            var f = new NetworkOracle(k, Architecture.layer(D, 1, phi), new SquaredError(), x, Matrix.column(y));
            Cohort cohort = new Cohort(k, Map.of(), List.of(), Map.of(), KEY, index);
            return new Sngd(slope().times(0.1), 4).run(f, w1, t, from.apply(drawing.apply(cohort, 0)));
        }
    }

    /** Per instance: w̄, f(w̄), τ and w_{T+1} of a run whose step size and T differ from lane to lane. */
    private static double[][] runs(Kernels k, long[] index, BiFunction<Cohort, Integer, Draws> drawing) {
        Glms glms = new Glms(k, index);
        Run<Stateless> run = glms.run(glms.start(), glms.steps(), draws -> draws, drawing);
        double[] all = k.lane()
                .stack(run.best(), run.bestValue(), run.bestAt(), run.end())
                .toDoubles();
        double[][] byLane = new double[index.length][all.length / index.length];
        for (int i = 0; i < all.length; i++) {
            byLane[i % index.length][i / index.length] = all[i];
        }
        return byLane;
    }

    @Example
    void everyBackendCohortAndPlaceGivesTheSameRuns() {
        for (var drawing : DRAWS) {
            double[][] expected = runs(Backends.reference(), INSTANCES, drawing);
            assertThat(Arrays.stream(expected).map(Arrays::toString).distinct().count())
                    .isEqualTo(INSTANCES.length);
            for (String backend : List.of("plain", "simd")) {
                for (int size : new int[] {1, 7, 16, 50}) {
                    for (int from = 0; from < INSTANCES.length; from += size) {
                        int to = Math.min(from + size, INSTANCES.length);
                        double[][] found =
                                runs(Backends.named(backend), Arrays.copyOfRange(INSTANCES, from, to), drawing);
                        assertThat(found)
                                .as("%s, instances %d to %d", backend, from, to)
                                .isDeepEqualTo(Arrays.copyOfRange(expected, from, to));
                    }
                }
            }
        }
    }

    /** Lanes that are done may leave: the others, gathered in a smaller cohort, go on to the same bits as among those that wait. */
    @Example
    void lanesThatWaitAndLanesThatLeaveChangeNothing() {
        Kernels k = Backends.named("simd");
        int half = STEPS / 2;
        for (var drawing : DRAWS) {
            Glms all = new Glms(k, INSTANCES);
            Lanes steps = all.steps();
            double[] whole =
                    all.run(all.start(), steps, draws -> draws, drawing).end().toDoubles();
            Lanes early = all.run(all.start(), steps.min(half), draws -> draws, drawing)
                    .end();
            double[] t = steps.toDoubles();
            int[] going = IntStream.range(0, t.length).filter(l -> t[l] > half).toArray();
            assertThat(going).hasSizeBetween(9, INSTANCES.length - 9);
            Glms rest = new Glms(
                    k, Arrays.stream(going).mapToLong(l -> INSTANCES[l]).toArray());
            double[] late = rest.run(
                            k.lane().pick(early, going), rest.steps().minus(half), draws -> draws.after(half), drawing)
                    .end()
                    .toDoubles();
            for (int i = 0; i < late.length; i++) {
                int place = i / going.length * t.length + going[i % going.length];
                assertThat(late[i]).isEqualTo(whole[place]);
            }
        }
    }

    @Example
    void aStratumSharesItsDrawsAndNoOtherHasThem() {
        Cohort cohort = new Cohort(Backends.reference(), Map.of(), List.of(), Map.of(), KEY, INSTANCES);
        double[] drawn = Draws.sharedByStratum(cohort, 0).index(1, 20, 1000).toDoubles();
        for (int l = 1; l < INSTANCES.length; l++) {
            boolean same = true;
            for (int q = 0; q < 20; q++) {
                same &= drawn[q * INSTANCES.length + l] == drawn[q * INSTANCES.length + l - 1];
            }
            assertThat(same).as("instance %d", INSTANCES[l]).isEqualTo(INSTANCES[l] != 1024);
        }
    }
}
