package org.theoremcheck.engine.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.Sample;
import org.theoremcheck.engine.network.Architecture;
import org.theoremcheck.engine.network.HalfSquaredError;
import org.theoremcheck.engine.network.Identity;
import org.theoremcheck.engine.oracle.KinkedSum;
import org.theoremcheck.engine.oracle.NetworkOracle;
import org.theoremcheck.engine.oracle.Oracle;
import org.theoremcheck.engine.oracle.Quadratic;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** Incremental, accelerated and adaptive methods: their first steps against the formulas, written out for one weight. */
class LectureOptimisersTest {
    private static final LaneArithmetic REALS = Backends.reference().lane();
    private static final double EXACT = 1e-14;

    private static Lanes rows(double... numbers) {
        return REALS.of(numbers, numbers.length, 1);
    }

    /** f(w) = ½h(w − c)². */
    private static Oracle bowl(double h, double c) {
        return new Quadratic(rows(h), rows(c));
    }

    private static double end(Optimiser<?> method, Oracle f, double start, int steps) {
        return method.run(f, rows(start), rows(steps), Draws.cyclic(REALS))
                .end()
                .toDoubles()[0];
    }

    /** f_t(w) = ½w² − a_t·w, so that ∇f_t(w) = w − a_t. */
    private static Oracle targets(double... a) {
        double[] zero = new double[a.length];
        return new KinkedSum(rows(1), rows(zero), rows(zero), rows(a).negate());
    }

    @Example
    void incrementalStepsWithOneOverTKeepTheMeanOfTheTargets() {
        var method = new Incremental(Schedule.harmonic(rows(1)));
        assertThat(end(method, targets(3, -1, 4), 17, 3)).isCloseTo(2, within(EXACT));
        assertThat(end(method, targets(3, -1, 4), 17, 6)).isCloseTo(2, within(EXACT));
    }

    @Example
    void schedulesAreTheirFormulas() {
        Lanes t = rows(9);
        assertThat(Schedule.constant(rows(0.5)).at(t).toDoubles()).containsExactly(0.5);
        assertThat(Schedule.harmonic(rows(3)).at(t).toDoubles()).containsExactly(3.0 / 9);
        assertThat(Schedule.inverseRoot(rows(6)).at(t).toDoubles()).containsExactly(2);
        assertThat(Schedule.power(rows(2), rows(1.5)).at(t).toDoubles()[0]).isCloseTo(2.0 / 27, within(EXACT));
    }

    @Example
    void nesterovsMemoryIsTheRecursionOfTheLecture() {
        double eta = 0.3;
        double beta = 0.6;
        double w = 2;
        double move = 0;
        var method = new Nesterov(rows(eta), rows(beta));
        for (int k = 1; k <= 5; k++) {
            double ahead = w + beta * move;
            move = beta * move - eta * 1.5 * (ahead - 0.25);
            w += move;
            Run<Lookahead> run = method.run(bowl(1.5, 0.25), rows(2), rows(k));
            assertThat(run.memory().w().toDoubles()[0]).isCloseTo(w, within(EXACT));
        }
    }

    @Example
    void adagradDividesByTheRootOfTheSumOfSquares() {
        double w = 3;
        double s = 0;
        for (int t = 1; t <= 4; t++) {
            double g = 2 * (w - 1);
            s += g * g;
            w -= 0.5 * g / (Math.sqrt(s) + 0.01);
            var method = new Adagrad(rows(0.5), rows(0.01), 1);
            assertThat(end(method, bowl(2, 1), 3, t)).isCloseTo(w, within(EXACT));
        }
    }

    @Example
    void rmsPropDividesByTheRootOfTheRunningMeanOfSquares() {
        double w = 3;
        double s = 0;
        for (int t = 1; t <= 4; t++) {
            double g = 2 * (w - 1);
            s = 0.9 * s + 0.1 * g * g;
            w -= 0.5 * g / Math.sqrt(s + 0.01);
            var method = new RmsProp(rows(0.5), rows(0.9), rows(0.01), 1);
            assertThat(end(method, bowl(2, 1), 3, t)).isCloseTo(w, within(1e-13));
        }
    }

    @Example
    void adamCorrectsTheBiasOfBothMoments() {
        double w = 3;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= 4; t++) {
            double g = 2 * (w - 1);
            m = 0.9 * m + (1 - 0.9) * g;
            v = 0.99 * v + (1 - 0.99) * g * g;
            double size = Math.sqrt(v / (1 - Math.pow(0.99, t)));
            w -= 0.5 * m / (1 - Math.pow(0.9, t)) / (size + 0.01);
            var method = new Adam(rows(0.5), rows(0.9), rows(0.99), rows(0.01), 1);
            assertThat(end(method, bowl(2, 1), 3, t)).isCloseTo(w, within(1e-12));
        }
    }

    @Example
    void rpropGrowsWhileTheSignStaysAndShrinksWhereItFlips() {
        var method = new Rprop(rows(1), rows(1.5), rows(0.5), rows(0.125), rows(2));
        // From 4: moves 1, 1.5 and 2 (capped) lead past the minimum at 0 to −0.5; 1 leads back, then 0.5.
        double[] expected = {4, 3, 1.5, -0.5, 0.5, 0, 0};
        for (int t = 0; t < expected.length; t++) {
            assertThat(end(method, bowl(1, 0), 4, t)).isEqualTo(expected[t]);
        }
    }

    @Example
    void aBoxIsProjectedOntoEntryByEntry() {
        Projection box = Projection.ontoBox(rows(-1), rows(1, 2));
        assertThat(box.of(rows(-3, 1.5)).toDoubles()).containsExactly(-1, 1.5);
        assertThat(box.of(rows(1.5, 3)).toDoubles()).containsExactly(1, 2);
    }

    @Example
    void averagesAreTheirWeightedMeans() {
        List<Lanes> w = List.of(rows(1), rows(5), rows(-2), rows(4));
        assertThat(mean(Averaging.last(), w)).isEqualTo(4);
        assertThat(mean(Averaging.uniform(), w)).isCloseTo(2, within(EXACT));
        assertThat(mean(Averaging.suffix(0.5), w)).isCloseTo(1, within(EXACT));
        // γ = 1: weights 1, 2, 3, 4 over 10; γ = 2: t(t+1) = 2, 6, 12, 20 over 40.
        assertThat(mean(Averaging.polynomialDecay(1), w)).isCloseTo((1 + 10 - 6 + 16) / 10.0, within(EXACT));
        assertThat(mean(Averaging.polynomialDecay(2), w)).isCloseTo((2 + 30 - 24 + 80) / 40.0, within(EXACT));
        assertThatThrownBy(() -> mean(Averaging.suffix(0.3), w)).hasMessageContaining("α·T");
    }

    private static double mean(Averaging averaging, List<Lanes> iterates) {
        Lanes mean = iterates.get(0);
        for (int t = 1; t <= iterates.size(); t++) {
            mean = averaging.next(mean, iterates.get(t - 1), t, iterates.size());
        }
        return mean.toDoubles()[0];
    }

    @Example
    void cyclicDrawsRepeatTheOrderAndReshuffledEpochsArePermutations() {
        Draws cyclic = Draws.cyclic(REALS);
        assertThat(cyclic.index(1, 2, 3).toDoubles()).containsExactly(0, 1);
        assertThat(cyclic.index(2, 2, 3).toDoubles()).containsExactly(2, 0);
        int lanes = 200;
        Draws reshuffled = Draws.reshuffled(cohort(Backends.reference(), lanes), 0);
        int[] seen = new int[6];
        for (int l = 0; l < lanes; l++) {
            int lane = l;
            int[] order = IntStream.rangeClosed(4, 6)
                    .map(t -> (int) reshuffled.index(t, 1, 3).toDoubles()[lane])
                    .toArray();
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2);
            seen[2 * order[0] + (order[1] < order[2] ? 0 : 1)]++;
        }
        for (int count : seen) {
            assertThat(count).isBetween(15, 60);
        }
    }

    /** All methods of the lecture on small least squares with different step sizes and horizons per lane. */
    private static List<Lanes> ends(Kernels kernels, int from, int to) {
        Sample s = Sample.of(kernels, 5);
        Matrix x = s.gaussian(4, 2, 6);
        Lanes y = s.gaussian(4, 6);
        Lanes w = s.gaussian(2, 6);
        Lanes eta = s.uniform(1, 6).times(0.1);
        Lanes steps = kernels.lane().of(new double[] {1, 5, 9, 2, 7, 0}, 1, 6);
        int[] lanes = IntStream.range(from, to).toArray();
        var net = Architecture.layer(2, 1, new Identity());
        Matrix inputs = x.with(kernels.lane().pick(x.entries(), lanes));
        Matrix targets = Matrix.column(kernels.lane().pick(y, lanes));
        var f = new NetworkOracle(kernels, net, new HalfSquaredError(), inputs, targets);
        Lanes own = kernels.lane().pick(eta, lanes);
        Lanes most = own.times(0).plus(0.9);
        Lanes small = own.times(0).plus(0.01);
        List<Optimiser<?>> methods = List.of(
                new Incremental(Schedule.harmonic(own)),
                new Incremental(Schedule.power(own, most)),
                new Nesterov(own, most),
                new Adagrad(own, small, 2),
                new RmsProp(own, most, small, 2),
                new Adam(own, most, most, small, 2),
                new Rprop(own, own.times(0).plus(1.2), most, small, own.times(0).plus(1)));
        Lanes start = kernels.lane().pick(w, lanes);
        Lanes horizon = kernels.lane().pick(steps, lanes);
        return methods.stream()
                .map(method -> (Lanes) method.run(f, start, horizon, Draws.cyclic(kernels.lane()))
                        .end())
                .toList();
    }

    @Example
    void aLaneDependsOnItsOwnNumbersAlone() {
        List<Lanes> together = ends(Backends.reference(), 0, 6);
        for (int lane = 0; lane < 6; lane++) {
            List<Lanes> alone = ends(Backends.reference(), lane, lane + 1);
            for (int i = 0; i < alone.size(); i++) {
                Lanes picked = REALS.pick(together.get(i), new int[] {lane});
                assertThat(alone.get(i).toDoubles()).containsExactly(picked.toDoubles());
            }
        }
    }

    @Example
    void everyDoubleBackendHasEqualBitsAndFiftyDigitsAgree() {
        List<Lanes> expected = ends(Backends.reference(), 0, 6);
        for (String name : Backends.available()) {
            List<Lanes> found = ends(Backends.named(name), 0, 6);
            double tolerance = name.equals("dfp") ? 1e-9 : 0;
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i).toDoubles())
                        .as(name + ", method " + i)
                        .containsExactly(expected.get(i).toDoubles(), within(tolerance));
            }
        }
    }

    @Example
    void everyBackendShufflesAlike() {
        for (Kernels kernels : List.of(Backends.chosen(), Backends.certifier())) {
            for (int t = 1; t <= 8; t++) {
                double[] expected = Draws.reshuffled(cohort(Backends.reference(), 5), 3)
                        .index(t, 1, 4)
                        .toDoubles();
                Draws same = Draws.reshuffled(cohort(kernels, 5), 3);
                assertThat(same.index(t, 1, 4).toDoubles()).containsExactly(expected);
            }
        }
    }

    private static Cohort cohort(Kernels kernels, int lanes) {
        long[] index = IntStream.range(0, lanes).asLongStream().toArray();
        return new Cohort(kernels, Map.of(), List.of(), Map.of(), 7, index);
    }
}
