package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.kernels.lane.Samples;

/** Whatever way a backend takes to a generalised linear model's risk and gradient, the bits are those of the reference's composition. */
class GeneralisedLinearTest {
    /** How the minibatch comes about. */
    enum Sampled {
        WHOLE,
        SHARED,
        BY_LANE
    }

    /** ‖H − Y‖²/(c·m). */
    private record MeanSquare(int c) implements Objective {
        @Override
        public Lanes risk(Matrix outputs, Matrix targets) {
            return outputs.minus(targets).entries().normSquared().over(c * outputs.rows());
        }

        @Override
        public Matrix gradient(Matrix outputs, Matrix targets) {
            return curvature(outputs, targets, outputs.minus(targets));
        }

        @Override
        public Matrix curvature(Matrix outputs, Matrix targets, Matrix direction) {
            return direction.with(direction.entries().over(c * outputs.rows() / 2.0));
        }

        @Override
        public OptionalInt meanSquare() {
            return OptionalInt.of(c);
        }
    }

    /** Numbers of one model; the slopes have one lane or as many as the data. */
    private record Case(int m, int d, int lanes, int slopeLanes, int c, long seed, Sampled sampled, boolean edges) {
        private double[] numbers(int salt, int count) {
            return edges ? Samples.any(seed + salt, count) : Samples.finite(seed + salt, count);
        }

        private Lanes index(Kernels k) {
            int own = sampled == Sampled.BY_LANE ? lanes : 1;
            double[] index =
                    new Random(seed).ints(7L * own, 0, m).asDoubleStream().toArray();
            return k.lane().of(index, 7, own);
        }

        private Matrix drawn(Kernels k, double[] numbers, int width) {
            Lanes all = k.lane().of(numbers, m * width, lanes);
            // A first reader, so that the second finds whatever layout the backend makes for the next ones.
            assertThat(k.lane().gatherBlocks(all, index(k), width).rows()).isEqualTo(7 * width);
            return sampled == Sampled.WHOLE
                    ? new Matrix(all, m, width)
                    : new Matrix(k.lane().gatherBlocks(all, index(k), width), 7, width);
        }

        long[] bits(Kernels k) {
            Lanes a = k.lane().of(numbers(1, slopeLanes), 1, slopeLanes);
            Lanes b = k.lane().of(numbers(2, slopeLanes), 1, slopeLanes);
            var net = new FeedForward(List.of(new TwoSlopes(a, b)), new MeanSquare(c));
            Matrix x = drawn(k, numbers(3, m * d * lanes), d);
            Matrix y = drawn(k, numbers(4, m * lanes), 1);
            List<Matrix> w = List.of(Matrix.column(k.lane().of(numbers(5, d * lanes), d, lanes)));
            RiskAndGradient whole = k.network().riskAndGradient(net, w, x, y);
            RiskAndGradient layer = k.network().riskAndGradient(net, w, x, y, 0);
            assertThat(Samples.bits(layer.risk())).isEqualTo(Samples.bits(whole.risk()));
            Lanes g = layer.gradient().get(0).entries();
            return Samples.bits(
                    k.lane().stack(whole.risk(), whole.gradient().get(0).entries(), g));
        }
    }

    @Provide
    Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 40);
    }

    @Property(tries = 400)
    void everyBackendComputesTheBitsOfTheReference(
            @ForAll @IntRange(min = 1, max = 20) int m,
            @ForAll @IntRange(min = 1, max = 18) int d,
            @ForAll("laneCounts") int lanes,
            @ForAll boolean slopesShared,
            @ForAll @IntRange(min = 1, max = 2) int c,
            @ForAll Sampled sampled,
            @ForAll boolean edges,
            @ForAll long seed) {
        Case glm = new Case(m, d, lanes, slopesShared ? 1 : lanes, c, seed, sampled, edges);
        long[] expected = glm.bits(Backends.reference());
        for (String backend : List.of("plain", "simd")) {
            assertThat(glm.bits(Backends.named(backend))).as(backend).isEqualTo(expected);
        }
    }

    /** Blocks that were not copied are what a copy would be, whoever reads them. */
    @Property(tries = 100)
    void drawnRowsEnterEveryProductAsTheirCopies(
            @ForAll @IntRange(min = 1, max = 6) int d, @ForAll("laneCounts") int lanes, @ForAll long seed) {
        Case data = new Case(9, d, lanes, 1, 1, seed, Sampled.SHARED, false);
        Kernels k = Backends.named("simd");
        Matrix drawn = data.drawn(k, data.numbers(3, 9 * d * lanes), d);
        Matrix copy = drawn.with(k.lane().of(drawn.entries().toDoubles(), 7 * d, lanes));
        assertThat(Samples.bits(drawn.transposeTimes(drawn).entries()))
                .isEqualTo(Samples.bits(copy.transposeTimes(copy).entries()));
        Lanes again = k.lane().gatherBlocks(drawn.entries(), k.lane().constant(3), d);
        assertThat(again.toDoubles())
                .isEqualTo(Arrays.copyOfRange(copy.entries().toDoubles(), 3 * d * lanes, 4 * d * lanes));
    }

    @Example
    void aNumberOfNoBlockIsRefusedWhereRowsAreNotCopied() {
        Kernels k = Backends.named("simd");
        Lanes a = k.lane().of(new double[64], 4, 16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> k.lane().gatherBlocks(a, k.lane().constant(2), 2))
                .withMessageContaining("block 2.0 does not exist");
    }
}
