package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.theoremcheck.kernels.Backends;

/** A double backend computes the bits of the field reference, for every operation, shape and kind of number. */
interface SameBitsContract extends LaneContract {

    static LaneArithmetic reference() {
        return Backends.reference().lane();
    }

    /** The same numbers in both arithmetics. */
    record Pair(Lanes own, Lanes reference) {}

    private Pair any(long seed, int rows, int lanes) {
        double[] values = Samples.any(seed, rows * lanes);
        return new Pair(lane().of(values, rows, lanes), reference().of(values, rows, lanes));
    }

    private static void same(Lanes found, Lanes expected) {
        assertThat(found.rows()).isEqualTo(expected.rows());
        assertThat(found.lanes()).isEqualTo(expected.lanes());
        assertThat(Samples.bits(found)).isEqualTo(Samples.bits(expected));
    }

    @Property(tries = 400)
    default void everyFunction(
            @ForAll Unary op,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll("laneCounts") int lanes) {
        Pair a = any(seed, rows, lanes);
        same(a.own.map(op), a.reference.map(op));
    }

    /** Enough of ordinary size that the last digit of every coefficient shows. */
    @Example
    default void everyFunctionOnManyNumbers() {
        double[] values = Samples.finite(7, 20_000);
        for (Unary op : Unary.values()) {
            same(
                    lane().of(values, 20, 1000).map(op),
                    reference().of(values, 20, 1000).map(op));
        }
    }

    @Property(tries = 400)
    default void everyOperation(
            @ForAll Binary op,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(4) boolean[] shared) {
        Pair a = any(seed, shared[0] ? 1 : rows, shared[1] ? 1 : lanes);
        Pair b = any(~seed, shared[2] ? 1 : rows, shared[3] ? 1 : lanes);
        same(lane().apply(op, a.own, b.own), reference().apply(op, a.reference, b.reference));
    }

    @Property(tries = 200)
    default void everyDifferenceFromAProduct(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(6) boolean[] shared) {
        Pair a = any(seed, shared[0] ? 1 : rows, shared[1] ? 1 : lanes);
        Pair b = any(seed + 1, shared[2] ? 1 : rows, shared[3] ? 1 : lanes);
        Pair c = any(seed + 2, shared[4] ? 1 : rows, shared[5] ? 1 : lanes);
        same(a.own.minusProduct(b.own, c.own), a.reference.minus(b.reference.times(c.reference)));
    }

    @Property(tries = 200)
    default void everyChoice(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(6) boolean[] shared) {
        Pair c = any(seed, shared[0] ? 1 : rows, shared[1] ? 1 : lanes);
        Pair yes = any(seed + 1, shared[2] ? 1 : rows, shared[3] ? 1 : lanes);
        Pair no = any(seed + 2, shared[4] ? 1 : rows, shared[5] ? 1 : lanes);
        same(c.own.choose(yes.own, no.own), c.reference.choose(yes.reference, no.reference));
    }

    @Property(tries = 200)
    default void everyFold(
            @ForAll Reduction op,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll("laneCounts") int lanes) {
        Pair a = any(seed, groups * length, lanes);
        same(lane().reduce(op, a.own, length), reference().reduce(op, a.reference, length));
    }

    @Property(tries = 200)
    default void everyDot(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(4) boolean[] shared) {
        Pair a = any(seed, shared[0] ? 1 : rows, shared[1] ? 1 : lanes);
        Pair b = any(~seed, shared[2] ? 1 : rows, shared[3] ? 1 : lanes);
        same(a.own.dot(b.own), a.reference.dot(b.reference));
    }

    @Property(tries = 400)
    default void everyProduct(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int n,
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 9) int p,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(4) boolean[] flags) {
        Pair a = any(seed, n * k, flags[0] ? 1 : lanes);
        Pair b = any(~seed, k * p, flags[1] ? 1 : lanes);
        same(
                lane().product(a.own, flags[2], b.own, flags[3], n, k, p),
                reference().product(a.reference, flags[2], b.reference, flags[3], n, k, p));
    }

    @Property(tries = 200)
    default void everyMove(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 0, max = 256) Integer> numbers) {
        Pair a = any(seed, rows, lanes);
        int[] chosenRows = numbers.stream().mapToInt(i -> i % rows).toArray();
        int[] chosenLanes = numbers.stream().mapToInt(i -> i % lanes).toArray();
        Pair b = any(~seed, 2, 1);
        same(lane().gather(a.own, chosenRows), reference().gather(a.reference, chosenRows));
        same(lane().pick(a.own, chosenLanes), reference().pick(a.reference, chosenLanes));
        same(a.own.slice(0, rows), reference().slice(a.reference, 0, rows));
        same(a.own.slice(rows / 2, rows), reference().slice(a.reference, rows / 2, rows));
        same(a.own.finite(), a.reference.finite());
        same(lane().stack(a.own, b.own, a.own), reference().stack(a.reference, b.reference, a.reference));
    }

    @Property(tries = 200)
    default void everyGatheredBlock(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int blocks,
            @ForAll @IntRange(min = 1, max = 3) int width,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll("laneCounts") int lanes,
            @ForAll boolean dataShared,
            @ForAll boolean indexShared) {
        Pair a = any(seed, blocks * width, dataShared ? 1 : lanes);
        int indexLanes = indexShared ? 1 : lanes;
        double[] index = Arrays.stream(Samples.finite(~seed, wanted * indexLanes))
                .map(x -> Math.floor(Math.abs(x) / 3 * blocks) % blocks)
                .toArray();
        Lanes own = lane().of(index, wanted, indexLanes);
        Lanes expected = reference().gatherBlocks(a.reference, reference().of(index, wanted, indexLanes), width);
        // A backend may read a value that is gathered from again and again in another layout.
        for (int again = 0; again < 3; again++) {
            same(lane().gatherBlocks(a.own, own, width), expected);
        }
    }
}
