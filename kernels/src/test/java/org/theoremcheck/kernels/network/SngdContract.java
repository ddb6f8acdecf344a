package org.theoremcheck.kernels.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
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
import org.theoremcheck.kernels.lane.Unary;

/** A run of SNGD in one kernel ends where the reference's own operations end, one after the other, bit for bit. */
interface SngdContract {
    long KEY = 77;
    int STREAM = 5;

    Kernels kernels();

    /** A few, because each is compiled. */
    enum Shape {
        SMALLEST(1, 1, 1, 1, false),
        ODD(5, 3, 3, 2, true),
        BENCHMARK(256, 16, 32, 1, true);

        final int m;
        final int d;
        final int b;
        final int c;
        final boolean ball;

        Shape(int m, int d, int b, int c, boolean ball) {
            this.m = m;
            this.d = d;
            this.b = b;
            this.c = c;
            this.ball = ball;
        }
    }

    /** One problem per lane, in the numbers of one backend. */
    final class Problem {
        final Kernels k;
        final Shape shape;
        final long[] index;
        final Matrix x;
        final Lanes y;
        final Lanes stepSize;
        final Pointwise.Slopes slopes;
        final Optional<Lanes> radius;

        /** Two lanes begin at the kink, w = 0; the first one's labels are 0 too, so that it has no gradient. */
        Problem(Kernels k, Shape shape, long[] index) {
            this.k = k;
            this.shape = shape;
            this.index = index;
            this.x = new Matrix(normal(0, shape.m * shape.d), shape.m, shape.d);
            this.y = firstLanes(1).choose(k.lane().constant(0), normal(1, shape.m));
            this.slopes = new Pointwise.Slopes(positive(3), positive(4).plus(1));
            this.radius = shape.ball ? Optional.of(positive(5).plus(1)) : Optional.empty();
            this.stepSize = positive(6);
        }

        private Lanes normal(int stream, int rows) {
            return k.random().gaussian(KEY, 1000 + stream, index, rows);
        }

        private Lanes positive(int stream) {
            return k.random().uniform(KEY, 1000 + stream, index, 1);
        }

        private Lanes firstLanes(int count) {
            double[] mask = new double[index.length];
            Arrays.fill(mask, 0, Math.min(count, mask.length), 1);
            return k.lane().of(mask, 1, index.length);
        }

        Lanes w() {
            return firstLanes(2).choose(k.lane().constant(0), normal(2, shape.d));
        }

        DeviceSngd onDevice() {
            return new DeviceSngd(x, y, slopes, shape.c, stepSize, radius);
        }

        /** One step as the engine composes it. */
        Lanes step(Lanes w, Lanes drawn) {
            Matrix rows = new Matrix(k.lane().gatherBlocks(x.entries(), drawn, shape.d), shape.b, shape.d);
            Lanes labels = k.lane().gatherBlocks(y, drawn, 1);
            Lanes z = rows.times(Matrix.column(w)).entries();
            Lanes slope = z.atLeast(0).choose(slopes.from(), slopes.below());
            Lanes pull =
                    slope.times(z).minus(labels).over(shape.c * shape.b / 2.0).times(slope);
            Lanes g = rows.transposeTimes(Matrix.column(pull)).entries();
            Lanes norm = g.norm();
            Lanes direction = norm.equalTo(0).choose(k.lane().constant(0), g.over(norm));
            Lanes free = w.minus(direction.times(stepSize));
            return radius.map(r -> projected(free, r)).orElse(free);
        }

        private static Lanes projected(Lanes w, Lanes radius) {
            Lanes norm = w.norm();
            return norm.atMost(radius).choose(w, w.times(radius.over(norm)));
        }
    }

    private static long[] index(long seed, int lanes) {
        return LongStream.range(0, lanes).map(i -> seed + 3 * i).toArray();
    }

    @Provide
    default Arbitrary<Integer> laneCounts() {
        return Arbitraries.integers().between(1, 20);
    }

    @Property(tries = 30)
    default void onSharedMinibatches(
            @ForAll Shape shape,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int steps) {
        int[] chosen = new Random(seed).ints((long) steps * shape.b, 0, shape.m).toArray();
        Problem own = new Problem(kernels(), shape, index(seed, lanes));
        Problem reference = new Problem(Backends.named("plain"), shape, own.index);
        Lanes w = reference.w();
        for (int t = 0; t < steps; t++) {
            double[] numbers = new double[shape.b];
            for (int q = 0; q < shape.b; q++) {
                numbers[q] = chosen[t * shape.b + q];
            }
            w = reference.step(w, reference.k.lane().of(numbers, shape.b, 1));
        }
        assertThat(Samples.bits(own.onDevice().run(own.w(), shape.b, chosen))).isEqualTo(Samples.bits(w));
    }

    @Property(tries = 30)
    default void onMinibatchesThatEveryLaneDraws(
            @ForAll Shape shape,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int steps) {
        Problem own = new Problem(kernels(), shape, index(seed, lanes));
        Problem reference = new Problem(Backends.named("plain"), shape, own.index);
        Lanes w = reference.w();
        int bits = 53 - (Integer.SIZE - Integer.numberOfLeadingZeros(shape.m));
        for (int t = 0; t < steps; t++) {
            Lanes u = reference.k.random().uniform(KEY, STREAM + t, own.index, shape.b);
            Lanes leading = u.times(Math.scalb(1.0, bits)).map(Unary.FLOOR);
            w = reference.step(
                    w, leading.times(shape.m).times(Math.scalb(1.0, -bits)).map(Unary.FLOOR));
        }
        Lanes found = own.onDevice().run(own.w(), shape.b, KEY, STREAM, own.index, steps);
        assertThat(Samples.bits(found)).isEqualTo(Samples.bits(w));
    }

    @Example
    default void shapesThatDoNotFitAreNamed() {
        Problem p = new Problem(kernels(), Shape.ODD, index(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> p.onDevice().run(p.w(), 3, new int[] {0, 1}))
                .withMessageContaining("2 example numbers for minibatches of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> p.onDevice().run(p.w(), 1, new int[] {5}))
                .withMessageContaining("example 5 does not exist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> p.onDevice().run(p.y, 1, new int[] {0}))
                .withMessageContaining("w has 5 rows in 2 lanes; pass 3 in 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeviceSngd(p.x, p.w(), p.slopes, 1, p.stepSize, p.radius))
                .withMessageContaining("x is 5×3 in 2 lanes, y has 3 rows in 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeviceSngd(p.x, p.y, p.slopes, 1, p.y, p.radius))
                .withMessageContaining("has 5 rows in 2 lanes; pass one row in 1 or 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> p.onDevice().run(p.w(), 1, KEY, STREAM, new long[3], 1))
                .withMessageContaining("3 instance numbers for 2 lanes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(Backends.reference(), Shape.ODD, index(1, 2))
                        .onDevice()
                        .run(p.w(), 1, new int[] {0}))
                .withMessageContaining("backend field");
    }
}
