package org.theoremcheck.kernels.boxqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Samples;

class RunningAscentTest {
    /** Q = GGᵀ, ε and C with zeros among them; the same numbers on every backend. */
    private record Dual(Matrix gradients, Matrix q, Lanes target, Lanes box) {
        static Dual random(Kernels k, int n, int p, int lanes, long seed, boolean edges) {
            Random random = new Random(seed);
            double[] g = edges
                    ? random.ints((long) n * p * lanes, -1, 2).asDoubleStream().toArray()
                    : random.doubles((long) n * p * lanes, -1, 1).toArray();
            double[] target =
                    random.ints((long) n * lanes, 0, 3).asDoubleStream().toArray();
            double[] box = random.ints((long) n * lanes, 0, 5)
                    .mapToDouble(c -> c / 4.0)
                    .toArray();
            Matrix gradients = new Matrix(k.lane().of(g, n * p, lanes), n, p);
            return new Dual(
                    gradients,
                    gradients.timesTranspose(gradients),
                    k.lane().of(target, n, lanes),
                    k.lane().of(box, n, lanes));
        }

        BoxDual solve(Kernels k, double tolerance, int passes) {
            return new RunningAscent(k.boxqp(), tolerance, passes).solve(q, target, box);
        }

        BoxDual solveByRows(Kernels k, double tolerance, int passes) {
            return new RowAscent(k.boxqp(), tolerance, passes).solve(gradients, target, box);
        }

        Dual pick(Kernels k, int lane) {
            int[] one = {lane};
            return new Dual(
                    gradients.with(k.lane().pick(gradients.entries(), one)),
                    q.with(k.lane().pick(q.entries(), one)),
                    k.lane().pick(target, one),
                    k.lane().pick(box, one));
        }
    }

    @Property(tries = 200)
    void everyBackendComputesTheBitsOfTheReference(
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @IntRange(min = 1, max = 40) int p,
            @ForAll @IntRange(min = 1, max = 19) int lanes,
            @ForAll @IntRange(min = 1, max = 15) int passes,
            @ForAll boolean edges,
            @ForAll long seed) {
        Kernels reference = Backends.reference();
        Dual dual = Dual.random(reference, n, p, lanes, seed, edges);
        List<BoxDual> expected =
                List.of(dual.solve(reference, 1e-3, passes), dual.solveByRows(reference, 1e-3, passes));
        for (String backend : List.of("plain", "simd")) {
            Kernels k = Backends.named(backend);
            Dual same = Dual.random(k, n, p, lanes, seed, edges);
            List<BoxDual> found = List.of(same.solve(k, 1e-3, passes), same.solveByRows(k, 1e-3, passes));
            for (int way = 0; way < 2; way++) {
                assertThat(Samples.bits(found.get(way).alpha()))
                        .as("%s, way %d", backend, way)
                        .isEqualTo(Samples.bits(expected.get(way).alpha()));
                assertThat(Samples.bits(found.get(way).gap()))
                        .as("%s, way %d", backend, way)
                        .isEqualTo(Samples.bits(expected.get(way).gap()));
            }
        }
    }

    /** The certificate is the final one: lanes that stop before the last pass have reached the tolerance, and no lane has left the box. */
    @Property(tries = 80)
    void theToleranceIsReachedInsideTheBox(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll boolean edges, @ForAll long seed) {
        Kernels k = Backends.chosen();
        Dual dual = Dual.random(k, n, edges ? 2 : n + 3, 5, seed, edges);
        for (BoxDual found : List.of(dual.solve(k, 1e-8, 100_000), dual.solveByRows(k, 1e-8, 100_000))) {
            Lanes allowed = dual.target.dot(dual.box).times(1.001e-8);
            assertThat(found.gap().atMost(allowed).toDoubles()).containsOnly(1);
            Lanes inside = found.alpha().atLeast(0).and(found.alpha().atMost(dual.box));
            assertThat(inside.toDoubles()).containsOnly(1);
        }
    }

    /** Which sets leave out: at an end, and pressed against it, when sets are first chosen. */
    @Example
    void coordinatesThatPressAgainstAnEndComeBack() {
        Kernels k = Backends.chosen();
        Dual dual = Dual.random(k, 24, 12, 40, 3, false);
        Lanes early = dual.solve(k, 1e-9, 2).alpha();
        Lanes r = dual.target.minus(dual.q.times(Matrix.column(early)).entries());
        Lanes atZero = early.equalTo(0).and(r.below(-1e-6));
        Lanes atC = early.equalTo(dual.box).and(r.above(1e-6));
        Lanes left = atZero.or(atC);
        for (BoxDual found : List.of(dual.solve(k, 1e-9, 1000), dual.solveByRows(k, 1e-9, 1000))) {
            Lanes inside = found.alpha().above(1e-6).and(found.alpha().below(dual.box.minus(1e-6)));
            assertThat(left.and(inside).toDoubles()).contains(1);
            assertThat(found.gap()
                            .atMost(dual.target.dot(dual.box).times(1.001e-9))
                            .toDoubles())
                    .containsOnly(1);
        }
    }

    @Example
    void contradictoryDuplicatedAndMissingGradientsAreSolved() {
        for (String backend : List.of("field", "plain", "simd")) {
            Kernels k = Backends.named(backend);
            // One gradient with both labels, one twice, one that is zero, and one whose box is empty.
            double[] g = {5, 0, -5, 0, 1, 2, 1, 2, 0, 0, 3, -1};
            Matrix gradients = new Matrix(k.lane().of(g, 12, 1), 6, 2);
            Lanes box = k.lane().of(new double[] {100, 100, 1, 1, 3, 0}, 6, 1);
            Lanes one = k.lane().constant(1);
            Matrix q = gradients.timesTranspose(gradients);
            for (BoxDual found : List.of(
                    new RunningAscent(k.boxqp(), 1e-10, 10_000).solve(q, one, box),
                    new RowAscent(k.boxqp(), 1e-10, 10_000).solve(gradients, one, box))) {
                double[] alpha = found.alpha().toDoubles();
                assertThat(found.gap().toDoubles()[0]).as(backend).isBetween(0.0, 2.06e-8);
                assertThat(alpha[0]).isCloseTo(100, within(0.1));
                assertThat(alpha[4]).isEqualTo(3);
                assertThat(alpha[5]).isZero();
            }
        }
    }

    @Example
    void aLaneDoesNotDependOnItsNeighbours() {
        Kernels k = Backends.named("simd");
        Dual together = Dual.random(k, 10, 4, 11, 5, false);
        BoxDual all = together.solve(k, 1e-6, 50);
        BoxDual byRows = together.solveByRows(k, 1e-6, 50);
        for (int l = 0; l < 11; l++) {
            Dual alone = together.pick(k, l);
            int[] one = {l};
            assertThat(alone.solve(k, 1e-6, 50).alpha().toDoubles())
                    .isEqualTo(k.lane().pick(all.alpha(), one).toDoubles());
            assertThat(alone.solveByRows(k, 1e-6, 50).alpha().toDoubles())
                    .isEqualTo(k.lane().pick(byRows.alpha(), one).toDoubles());
        }
    }
}
