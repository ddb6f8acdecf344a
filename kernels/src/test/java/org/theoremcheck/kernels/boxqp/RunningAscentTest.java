package org.theoremcheck.kernels.boxqp;

import static org.assertj.core.api.Assertions.assertThat;

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

        BoxDual solve(Kernels k, double tolerance, int sweeps) {
            return new RunningAscent(k.boxqp(), tolerance, sweeps).solve(q, target, box);
        }

        BoxDual solveByRows(Kernels k, double tolerance, int sweeps) {
            return new RowAscent(k.boxqp(), tolerance, sweeps).solve(gradients, target, box);
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
            @ForAll @IntRange(min = 1, max = 15) int sweeps,
            @ForAll boolean edges,
            @ForAll long seed) {
        Kernels reference = Backends.reference();
        Dual dual = Dual.random(reference, n, p, lanes, seed, edges);
        List<BoxDual> expected =
                List.of(dual.solve(reference, 1e-3, sweeps), dual.solveByRows(reference, 1e-3, sweeps));
        for (String backend : List.of("plain", "simd")) {
            Kernels k = Backends.named(backend);
            Dual same = Dual.random(k, n, p, lanes, seed, edges);
            List<BoxDual> found = List.of(same.solve(k, 1e-3, sweeps), same.solveByRows(k, 1e-3, sweeps));
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

    /** The certificate is the final one: lanes that stop before the last sweep have reached the tolerance, and no lane has left the box. */
    @Property(tries = 40)
    void theToleranceIsReachedInsideTheBox(@ForAll @IntRange(min = 1, max = 12) int n, @ForAll long seed) {
        Kernels k = Backends.chosen();
        Dual dual = Dual.random(k, n, n + 3, 5, seed, false);
        for (BoxDual found : List.of(dual.solve(k, 1e-8, 100_000), dual.solveByRows(k, 1e-8, 100_000))) {
            Lanes allowed = dual.target.dot(dual.box).times(1.001e-8);
            assertThat(found.gap().atMost(allowed).toDoubles()).containsOnly(1);
            Lanes inside = found.alpha().atLeast(0).and(found.alpha().atMost(dual.box));
            assertThat(inside.toDoubles()).containsOnly(1);
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
