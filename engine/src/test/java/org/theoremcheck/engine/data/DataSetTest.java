package org.theoremcheck.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.theoremcheck.engine.data.Scaling.Part.FEATURES;
import static org.theoremcheck.engine.data.Scaling.Part.TARGETS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;

class DataSetTest {
    private static final Kernels KERNELS = Backends.chosen();
    private static final DataSet THREE = DataSet.of(
            "three", "made here", List.of("a", "b"), new double[] {1, 7, 3, 7, 5, 7}, "y", List.of(), new double[] {
                10, 20, 40
            });

    @Example
    void matricesAreSharedByAllLanes() {
        var x = THREE.features(KERNELS.lane());
        assertThat(x.rows()).isEqualTo(3);
        assertThat(x.columns()).isEqualTo(2);
        assertThat(x.entries().lanes()).isEqualTo(1);
        assertThat(x.row(1).toDoubles()).containsExactly(3, 7);
        assertThat(THREE.targets(KERNELS.lane()).entries().toDoubles()).containsExactly(10, 20, 40);
    }

    @Example
    void oneHotRowsHaveASingleOne() {
        var y = classes(2, 0, 1).oneHot(KERNELS.lane());
        assertThat(y.entries().toDoubles()).containsExactly(0, 0, 1, 1, 0, 0, 0, 1, 0);
        assertThatThrownBy(() -> THREE.oneHot(KERNELS.lane())).hasMessageContaining("regression");
    }

    @Example
    void numbersThatAreNotFiniteOrNoClassAreRefused() {
        assertThatThrownBy(() -> DataSet.of(
                        "bad",
                        "",
                        List.of("a", "b"),
                        new double[] {1, 2, 3, Double.NaN},
                        "y",
                        List.of(),
                        new double[2]))
                .hasMessageContainingAll("row 1", "b = NaN");
        assertThatThrownBy(() -> DataSet.of("bad", "", List.of("a"), new double[3], "y", List.of(), new double[2]))
                .hasMessageContaining("3 feature values");
        assertThatThrownBy(() -> classes(0, 3)).hasMessageContainingAll("row 1", "target 3.0", "0 … 2");
        assertThatThrownBy(() -> classes(0, 0.5)).hasMessageContaining("target 0.5");
    }

    @Example
    void splitsAreConsecutiveRows() {
        List<DataSet> parts = THREE.split(1, 2);
        assertThat(parts.get(0).target(0)).isEqualTo(10);
        assertThat(parts.get(1).rows()).isEqualTo(2);
        assertThat(parts.get(1).feature(0, 0)).isEqualTo(3);
        assertThat(parts.get(1).target(1)).isEqualTo(40);
        assertThat(parts.get(1).provenance()).isEqualTo("made here; rows 1 … 2");
        assertThatThrownBy(() -> THREE.split(2, 2)).hasMessageContaining("3 rows");
    }

    @Property(tries = 100)
    void shufflesAreTheSamePermutationOnEveryBackend(
            @ForAll @IntRange(min = 1, max = 200) int rows, @ForAll long seed) {
        DataSet counted = counted(rows);
        DataSet shuffled = counted.shuffled(KERNELS.random(), seed);
        double[] order = targets(shuffled);
        assertThat(Arrays.stream(order).sorted().toArray()).isEqualTo(targets(counted));
        for (int i = 0; i < rows; i++) {
            assertThat(shuffled.feature(i, 0)).isEqualTo(-order[i]);
        }
        for (String backend : Backends.available()) {
            assertThat(targets(counted.shuffled(Backends.named(backend).random(), seed)))
                    .isEqualTo(order);
        }
    }

    @Example
    void aSeedGivesTheOrderThatItsDefinitionGives() {
        DataSet ten = counted(10);
        assertThat(targets(ten.shuffled(KERNELS.random(), 1))).isNotEqualTo(targets(ten.shuffled(KERNELS.random(), 2)));
        assertThat(targets(ten.shuffled(KERNELS.random(), 1))).containsExactly(0, 1, 5, 3, 6, 2, 8, 4, 7, 9);
    }

    @Example
    void allOrdersAreAboutEquallyLikely() {
        int[] seen = new int[27];
        for (long seed = 0; seed < 6000; seed++) {
            double[] order = targets(counted(3).shuffled(KERNELS.random(), seed));
            seen[(int) (9 * order[0] + 3 * order[1] + order[2])]++;
        }
        int[] counts = Arrays.stream(seen).filter(n -> n > 0).toArray();
        assertThat(counts).hasSize(6);
        // Six standard deviations of a binomial count of 6000 with probability 1/6.
        assertThat(counts).satisfies(all -> assertThat(Arrays.stream(all)).allMatch(n -> Math.abs(n - 1000) <= 173));
    }

    @Example
    void standardisedTrainingColumnsHaveMeanZeroAndVarianceOne() {
        DataSet z = Scaling.standardise(FEATURES, THREE).apply(THREE);
        double s = Math.sqrt(8.0 / 3);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> z.feature(i, 0)).toArray())
                .containsExactly(-2 / s, 0, 2 / s);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> z.feature(i, 1)).toArray())
                .containsExactly(0, 0, 0);
    }

    @Example
    void rangesOfTheTrainingRowsServeAllRows() {
        DataSet training = THREE.split(2).get(0);
        Scaling scaling = Scaling.minMax(FEATURES, training, -1, 1);
        DataSet all = scaling.apply(THREE);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> all.feature(i, 0)).toArray())
                .containsExactly(-1, 1, 3);
        assertThat(all.feature(2, 1)).isEqualTo(-1);
        DataSet y = Scaling.minMax(TARGETS, THREE, 0, 1).apply(THREE);
        assertThat(targets(y)).containsExactly(0, 1.0 / 3, 1);
        assertThat(y.feature(0, 0)).isEqualTo(1);
        assertThat(Scaling.fromRange(2, 1, 9).apply(THREE).feature(2, 0)).isEqualTo(0.5);
    }

    @Example
    void scalingWhatWasNotFittedIsRefused() {
        assertThatThrownBy(() -> Scaling.fromRange(3, 0, 1).apply(THREE))
                .hasMessageContainingAll("2 features", "fitted to 3");
        assertThatThrownBy(() -> Scaling.standardise(TARGETS, THREE).apply(classes(0)))
                .hasMessageContaining("classes");
        assertThatThrownBy(() -> Scaling.fromRange(3, 1, 1)).hasMessageContaining("empty");
    }

    @Example
    void averagingHalvesByMeansOfFour() {
        DataSet image = images(new double[] {1, 2, 10, 20, 3, 6, 30, 60});
        assertThat(features(new ImageShape(1, 2, 4).average(image, 1, 2), 0)).containsExactly(3, 30);
        assertThat(features(new ImageShape(2, 2, 2).average(image, 1, 1), 0)).containsExactly(33 / 4.0, 99 / 4.0);
    }

    @Example
    void averagingCutsPixelsByArea() {
        DataSet image = images(new double[] {1, 2, 9});
        assertThat(features(new ImageShape(1, 1, 3).average(image, 1, 2), 0))
                .containsExactly((1 + 2 / 2.0) / 1.5, (2 / 2.0 + 9) / 1.5);
    }

    @Property(tries = 100)
    void averagingKeepsTheMean(
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 9) int toHeight,
            @ForAll @IntRange(min = 1, max = 9) int toWidth,
            @ForAll long seed) {
        double[] pixels = KERNELS.random()
                .uniform(seed, 0, new long[] {0}, height * width)
                .toDoubles();
        DataSet smaller = new ImageShape(1, height, width)
                .average(images(pixels), Math.min(height, toHeight), Math.min(width, toWidth));
        double mean = Arrays.stream(pixels).average().orElseThrow();
        assertThat(Arrays.stream(features(smaller, 0)).average().orElseThrow()).isCloseTo(mean, within(1e-12));
    }

    @Example
    void averagingWhatIsNoSuchImageIsRefused() {
        assertThatThrownBy(() -> new ImageShape(1, 2, 2).average(THREE, 1, 1))
                .hasMessageContainingAll("2 features", "4");
        assertThatThrownBy(() -> new ImageShape(1, 1, 2).average(THREE, 2, 2)).hasMessageContaining("1×2 to 2×2");
    }

    private static DataSet classes(double... y) {
        return DataSet.of(
                "classes", "made here", List.of("a"), new double[y.length], "class", List.of("p", "q", "r"), y);
    }

    private static DataSet counted(int rows) {
        double[] x = IntStream.range(0, rows).mapToDouble(i -> -i).toArray();
        double[] y = IntStream.range(0, rows).mapToDouble(i -> i).toArray();
        return DataSet.of("counted", "made here", List.of("a"), x, "y", List.of(), y);
    }

    private static DataSet images(double[] pixels) {
        return DataSet.of(
                "image", "made here", DataSet.numbered("pixel", pixels.length), pixels, "y", List.of(), new double[1]);
    }

    private static double[] targets(DataSet data) {
        return IntStream.range(0, data.rows()).mapToDouble(data::target).toArray();
    }

    private static double[] features(DataSet data, int row) {
        return IntStream.range(0, data.columns())
                .mapToDouble(j -> data.feature(row, j))
                .toArray();
    }
}
