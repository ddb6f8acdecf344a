package org.theoremcheck.kernels.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Samples;

/** What every random fill promises. */
interface RandomContract {
    RandomKernels random();

    private static RandomKernels reference() {
        return Backends.reference().random();
    }

    @Provide
    default Arbitrary<Integer> laneCounts() {
        return Samples.laneCounts();
    }

    private static long[] anyIndices(long seed, int lanes) {
        return new Random(seed).longs(lanes).toArray();
    }

    private static long[] firstIndices(int lanes) {
        return LongStream.range(0, lanes).toArray();
    }

    @Property(tries = 200)
    default void uniformHasTheBitsOfTheReference(
            @ForAll long key,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int stream,
            @ForAll @IntRange(min = 1, max = 7) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed) {
        long[] index = anyIndices(seed, lanes);
        assertThat(Samples.bits(random().uniform(key, stream, index, rows)))
                .isEqualTo(Samples.bits(reference().uniform(key, stream, index, rows)));
    }

    @Property(tries = 200)
    default void gaussianHasTheBitsOfTheReference(
            @ForAll long key,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int stream,
            @ForAll @IntRange(min = 1, max = 7) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed) {
        long[] index = anyIndices(seed, lanes);
        assertThat(Samples.bits(random().gaussian(key, stream, index, rows)))
                .isEqualTo(Samples.bits(reference().gaussian(key, stream, index, rows)));
    }

    @Property(tries = 100)
    default void wholeNumbersAreThoseOfTheReference(
            @ForAll long key,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1) int m,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed) {
        long[] index = anyIndices(seed, lanes);
        double[] found = random().whole(key, 4, index, rows, m).toDoubles();
        assertThat(found).isEqualTo(reference().whole(key, 4, index, rows, m).toDoubles());
        assertThat(Arrays.stream(found).allMatch(i -> i >= 0 && i < m && i == Math.rint(i)))
                .isTrue();
    }

    @Example
    default void noNumbersBelowZeroAreAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> random().whole(1, 0, firstIndices(20), 2, 0))
                .withMessageContaining("below 0");
    }

    @Property(tries = 50)
    default void anEntryDependsOnItsIndexAndRowAlone(
            @ForAll long key,
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll("laneCounts") int lanes,
            @ForAll long seed) {
        long[] index = anyIndices(seed, lanes);
        int lane = (int) Long.remainderUnsigned(seed, lanes);
        double[] alone = random().gaussian(key, 3, new long[] {index[lane]}, 9).toDoubles();
        Lanes cohort = random().gaussian(key, 3, index, rows);
        for (int r = 0; r < rows; r++) {
            assertThat(cohort.toDoubles(r)[lane]).isEqualTo(alone[r]);
        }
    }

    @Example
    default void theFirstWordsAreThoseOfPhilox() {
        double[] found = random().uniform(0, 0, new long[] {0}, 2).toDoubles();
        double[] block = {
            ((0xe169c58d_6627e8d5L >>> 12) + 0.5) * 0x1p-52, ((0x9b00dbd8_bc57ac4cL >>> 12) + 0.5) * 0x1p-52
        };
        assertThat(found).containsExactly(block);
    }

    @Example
    default void theCounterIsRowPairStreamAndIndex() {
        int[] words = {2, 5, 0x89abcdef, 0x01234567};
        Philox.block(77, words);
        double expected = ((((words[3] & 0xffffffffL) << 32 | (words[2] & 0xffffffffL)) >>> 12) + 0.5) * 0x1p-52;
        double[] found =
                random().uniform(77, 5, new long[] {0x01234567_89abcdefL}, 6).toDoubles();
        assertThat(found[5]).isEqualTo(expected);
    }

    @Example
    default void keysStreamsRowsAndIndicesAllDiffer() {
        long[] index = {0, 1, 1L << 32};
        Lanes first = random().uniform(1, 0, index, 4);
        double[] all = first.arithmetic()
                .stack(
                        first,
                        random().uniform(2, 0, index, 4),
                        random().uniform(1, 1, index, 4),
                        random().uniform(1L << 32, 0, index, 4))
                .toDoubles();
        assertThat(Arrays.stream(all).distinct().count()).isEqualTo(all.length);
    }

    @Example
    default void uniformNumbersFillTheOpenUnitInterval() {
        double[] u = random().uniform(11, 0, firstIndices(2000), 10).toDoubles();
        assertThat(Arrays.stream(u).allMatch(x -> x > 0 && x < 1)).isTrue();
        assertThat(Arrays.stream(u).average().orElseThrow()).isCloseTo(0.5, within(0.008));
        assertThat(Arrays.stream(u).map(x -> (x - 0.5) * (x - 0.5)).average().orElseThrow())
                .isCloseTo(1 / 12.0, within(0.003));
    }

    @Example
    default void gaussianNumbersHaveGaussianMoments() {
        Lanes g = random().gaussian(12, 0, firstIndices(2000), 10);
        double[] z = g.toDoubles();
        assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(0.03));
        assertThat(Arrays.stream(z).map(x -> x * x).average().orElseThrow()).isCloseTo(1, within(0.04));
        assertThat(Arrays.stream(z).map(x -> x * x * x).average().orElseThrow()).isCloseTo(0, within(0.12));
        assertThat(Arrays.stream(z).map(x -> x * x * x * x).average().orElseThrow())
                .isCloseTo(3, within(0.3));
        double[] pairs = g.row(0).times(g.row(1)).toDoubles();
        assertThat(Arrays.stream(pairs).average().orElseThrow()).isCloseTo(0, within(0.1));
    }

    @Example
    default void spherePointsHaveLengthOneAndNoDirection() {
        Lanes x = random().sphere(13, 0, firstIndices(1000), 3);
        assertThat(Arrays.stream(x.norm().minus(1).abs().toDoubles())).allMatch(error -> error < 1e-15);
        for (int r = 0; r < 3; r++) {
            assertThat(Arrays.stream(x.toDoubles(r)).average().orElseThrow()).isCloseTo(0, within(0.08));
            assertThat(Arrays.stream(x.toDoubles(r)).map(v -> v * v).average().orElseThrow())
                    .isCloseTo(1 / 3.0, within(0.05));
        }
    }

    @Example
    default void ballPointsAreUniformByVolume() {
        Lanes radius = random().ball(14, 0, firstIndices(1000), 3).norm();
        assertThat(Arrays.stream(radius.toDoubles()).allMatch(r -> r < 1)).isTrue();
        assertThat(Arrays.stream(radius.pow(3).toDoubles()).average().orElseThrow())
                .isCloseTo(0.5, within(0.05));
        assertThat(Arrays.stream(radius.pow(3).toDoubles()).filter(v -> v < 0.1).count())
                .isBetween(60L, 140L);
    }

    @Example
    default void impossibleFillsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> random().uniform(0, -1, new long[1], 1))
                .withMessageContaining("stream -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> random().gaussian(0, 0, new long[40], 0))
                .withMessageContaining("0 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> random().uniform(0, 0, new long[0], 1))
                .withMessageContaining("0 lanes");
    }
}
