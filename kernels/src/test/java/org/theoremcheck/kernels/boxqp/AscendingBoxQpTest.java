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

class AscendingBoxQpTest {
    private static final int LANES = 3;

    private static BoxDual solve(Kernels k, Matrix q, Lanes target, Lanes box) {
        return BoxQp.ascending(k.boxqp()).solve(q, target, box);
    }

    /** Gradients in {−2 … 2}^p with p ≤ n, duplicated and contradictory ones included: sweeps alone are not enough for all of them. */
    @Property(tries = 40)
    void theGapIsCertifiedWithEqualBits(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll long seed) {
        Random random = new Random(seed);
        int p = 1 + random.nextInt(n);
        double[] g = random.ints((long) n * p * LANES, -2, 3).asDoubleStream().toArray();
        double[] box = random.ints((long) n * LANES, 0, 400).asDoubleStream().toArray();
        double[] expected = {};
        for (Kernels k : List.of(Backends.reference(), Backends.named("plain"), Backends.named("simd"))) {
            Matrix gradients = new Matrix(k.lane().of(g, n * p, LANES), n, p);
            Lanes boxes = k.lane().of(box, n, LANES);
            Lanes one = k.lane().constant(1);
            BoxDual found = solve(k, gradients.timesTranspose(gradients), one, boxes);
            Lanes allowed = boxes.sum().times(1.001 * BoxQp.ASCENDED);
            assertThat(found.gap().atMost(allowed).toDoubles()).containsOnly(1);
            Lanes inside = found.alpha().atLeast(0).and(found.alpha().atMost(boxes));
            assertThat(inside.toDoubles()).containsOnly(1);
            expected = expected.length == 0 ? found.alpha().toDoubles() : expected;
            assertThat(found.alpha().toDoubles()).isEqualTo(expected);
        }
    }

    /** Both labels on one gradient with C = 10⁶ and a small part of their own: sweeps alone would need thousands. */
    @Example
    void whereSweepsStallTheInteriorPointGoesOn() {
        Kernels k = Backends.named("simd");
        double[] g = {5, 0, -5, 0.001};
        Matrix gradients = new Matrix(k.lane().of(g, 4, 1), 2, 2);
        Matrix q = gradients.timesTranspose(gradients);
        Lanes one = k.lane().constant(1);
        Lanes box = k.lane().constant(1e6);
        Lanes allowed = k.lane().constant(2e6 * BoxQp.ASCENDED);
        BoxDual sweeps = new RunningAscent(k.boxqp(), BoxQp.ASCENDED, BoxQp.STALLED).solve(q, one, box);
        assertThat(sweeps.gap().above(allowed).toDoubles()).containsOnly(1);
        BoxDual found = solve(k, q, one, box);
        assertThat(found.gap().atMost(allowed).toDoubles()).containsOnly(1);
    }
}
