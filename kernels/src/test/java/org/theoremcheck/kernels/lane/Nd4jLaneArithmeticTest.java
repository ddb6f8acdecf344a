package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.blas.WhereALibraryRuns;

/** As {@code simd} except for products, which are all left to the library here, however small. */
@AddLifecycleHook(WhereALibraryRuns.class)
class Nd4jLaneArithmeticTest implements SameBitsContract {

    /** The bound on a sum of n products in any order, fused or not, is nu/(1 − nu) of the sum of their absolute values, u = 2⁻⁵³. */
    private static final double UNIT = 0x1p-53;

    private static final Optional<LaneArithmetic> BY_LIBRARY =
            WhereALibraryRuns.library().map(library -> new Nd4jLaneArithmetic(library, 0));

    @Override
    public LaneArithmetic lane() {
        return BY_LIBRARY.orElseThrow();
    }

    @Provide
    Arbitrary<Integer> fewLanes() {
        return Arbitraries.integers().between(1, 9);
    }

    /**
     * Both sides lie within k·u/(1 − k·u)·Σ|a||b| of the exact entry.
     *
     * @see <a href="https://doi.org/10.1137/1.9780898718027">Higham (2002), Accuracy and Stability of Numerical Algorithms, (3.5)</a>
     */
    @Override
    @Property(tries = 400)
    public void everyProduct(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @IntRange(min = 1, max = 60) int k,
            @ForAll @IntRange(min = 1, max = 40) int p,
            @ForAll("fewLanes") int lanes,
            @ForAll @Size(4) boolean[] flags) {
        double[] a = spreadOut(seed, n * k * (flags[0] ? 1 : lanes));
        double[] b = spreadOut(~seed, k * p * (flags[1] ? 1 : lanes));
        Lanes found = product(lane(), a, b, n, k, p, flags);
        Lanes expected = product(SameBitsContract.reference(), a, b, n, k, p, flags);
        Lanes size = product(SameBitsContract.reference(), absolute(a), absolute(b), n, k, p, flags);
        double[] difference = differences(found.toDoubles(), expected.toDoubles());
        double[] sizes = size.toDoubles();
        assertThat(difference).hasSize(n * p * found.lanes());
        for (int i = 0; i < difference.length; i++) {
            // Three sums are rounded: this one, the reference and the bound itself.
            assertThat(difference[i]).isLessThanOrEqualTo(3 * k * UNIT / (1 - 3 * k * UNIT) * sizes[i]);
        }
    }

    private static Lanes product(LaneArithmetic lane, double[] a, double[] b, int n, int k, int p, boolean[] flags) {
        Lanes left = lane.of(a, n * k, a.length / (n * k));
        Lanes right = lane.of(b, k * p, b.length / (k * p));
        return lane.product(left, flags[2], right, flags[3], n, k, p);
    }

    /** Finite numbers of sizes from 1e-6 to 1e6, so that sums cancel and absorb. */
    private static double[] spreadOut(long seed, int count) {
        return Arrays.stream(Samples.any(seed, count))
                .map(x -> Math.abs(x) < 1e8 ? x : 1)
                .toArray();
    }

    private static double[] absolute(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }

    private static double[] differences(double[] found, double[] expected) {
        double[] difference = new double[found.length];
        Arrays.setAll(difference, i -> Math.abs(found[i] - expected[i]));
        return difference;
    }

    @Property(tries = 100)
    void smallProductsHaveTheBitsOfTheReference(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int n, @ForAll("laneCounts") int lanes) {
        LaneArithmetic offered = Backends.named("nd4j").lane();
        double[] a = Samples.any(seed, n * n * lanes);
        double[] b = Samples.any(~seed, n * n * lanes);
        boolean[] none = new boolean[4];
        assertThat(Samples.bits(product(offered, a, b, n, n, n, none)))
                .isEqualTo(Samples.bits(product(SameBitsContract.reference(), a, b, n, n, n, none)));
    }

    @Example
    void largeProductsHaveTheSameBitsAgain() {
        LaneArithmetic offered = Backends.named("nd4j").lane();
        double[] a = Samples.finite(1, 300 * 200);
        double[] b = Samples.finite(2, 200 * 100);
        boolean[] none = new boolean[4];
        long[] first = Samples.bits(product(offered, a, b, 300, 200, 100, none));
        for (int i = 0; i < 5; i++) {
            assertThat(Samples.bits(product(offered, a, b, 300, 200, 100, none)))
                    .isEqualTo(first);
        }
    }

    @Example
    void aMaskOfOneNumberCopiesNothing() {
        Lanes yes = lane().of(new double[] {1, 2}, 2, 1);
        Lanes no = lane().of(new double[] {3, 4}, 2, 1);
        assertThat(lane().constant(1).choose(yes, no)).isSameAs(yes);
        assertThat(lane().constant(0).choose(yes, no)).isSameAs(no);
    }

    /** Longer than a chunk, with an incomplete one at the end. */
    @Property(tries = 50)
    void longColumnsMeetSharedNumbers(@ForAll Binary op, @ForAll long seed, @ForAll boolean left) {
        int rows = 2500;
        double[] column = Samples.any(seed, rows);
        double[] number = Samples.any(~seed, 1);
        assertThat(Samples.bits(met(lane(), op, column, number, left)))
                .isEqualTo(Samples.bits(met(SameBitsContract.reference(), op, column, number, left)));
    }

    private static Lanes met(LaneArithmetic lane, Binary op, double[] column, double[] number, boolean left) {
        Lanes many = lane.of(column, column.length, 1);
        Lanes one = lane.of(number, 1, 1);
        return left ? lane.apply(op, one, many) : lane.apply(op, many, one);
    }

    /** A step along a gradient of two layers, neither of which was copied. */
    @Property(tries = 50)
    void aStepAlongStackedPartsHasTheReferencesBits(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4999) int cut, @ForAll boolean looked) {
        double[] w = Samples.any(seed, 5000);
        double[] g = Samples.any(~seed, 5000);
        assertThat(Samples.bits(step(lane(), w, g, cut, looked)))
                .isEqualTo(Samples.bits(step(SameBitsContract.reference(), w, g, cut, looked)));
    }

    private static Lanes step(LaneArithmetic lane, double[] w, double[] g, int cut, boolean looked) {
        Lanes gradient = lane.stack(
                lane.of(Arrays.copyOf(g, cut), cut, 1),
                lane.of(Arrays.copyOfRange(g, cut, g.length), g.length - cut, 1));
        // Whoever looks at the gradient in between changes nothing.
        Lanes seen = looked ? lane.stack(gradient, gradient.abs()).slice(0, g.length) : gradient;
        return lane.of(w, w.length, 1).minusProduct(seen, lane.constant(0.7));
    }

    /** Drawn rows and parts of a whole enter products where they lie, twice in a row and after others. */
    @Property(tries = 50)
    void whatWasNotCopiedEntersProductsAsItsCopy(
            @ForAll long seed, @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 5) Integer> drawn) {
        int width = 300;
        int b = drawn.size();
        Lanes data = lane().of(Samples.finite(seed, 6 * width), 6 * width, 1);
        Lanes weights = lane().of(Samples.finite(~seed, 5 * width), 5 * width, 1);
        double[] numbers = drawn.stream().mapToDouble(i -> i).toArray();
        Matrix x = new Matrix(lane().gatherBlocks(data, lane().of(numbers, b, 1), width), b, width);
        Matrix w = new Matrix(weights.slice(width, 5 * width), width, 4);
        Matrix copyX = x.with(lane().of(x.entries().toDoubles(), b * width, 1));
        Matrix copyW = w.with(lane().of(w.entries().toDoubles(), 4 * width, 1));
        Matrix h = x.times(w);
        assertThat(Samples.bits(h.entries()))
                .isEqualTo(Samples.bits(copyX.times(copyW).entries()));
        assertThat(Samples.bits(x.transposeTimes(h).entries()))
                .isEqualTo(Samples.bits(copyX.transposeTimes(h).entries()));
        assertThat(Samples.bits(x.timesTranspose(x).entries()))
                .isEqualTo(Samples.bits(copyX.timesTranspose(copyX).entries()));
    }
}
