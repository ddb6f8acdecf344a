package org.theoremcheck.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class RealDataTest {
    private static final String BODIES = "1.07 12.3 23 154 67 36 93 85 94 59 37 21 32 27 17\n";

    /** What the sets' descriptions say: rows, columns, the mean of all features, and rows per class or the mean target. */
    private record Published(int rows, int columns, double mean, double... targets) {}

    private static final Map<RealData, Published> PUBLISHED = Map.ofEntries(
            Map.entry(
                    RealData.DIGITS,
                    new Published(1797, 64, 4.884165, 178, 182, 177, 183, 181, 182, 181, 179, 174, 180)),
            Map.entry(RealData.IRIS, new Published(150, 4, (5.843333 + 3.057333 + 3.758 + 1.199333) / 4, 50, 50, 50)),
            Map.entry(
                    RealData.MNIST_TRAIN,
                    new Published(
                            60000, 784, 0.13066 * 255, 5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949)),
            Map.entry(
                    RealData.MNIST_TEST,
                    new Published(10000, 784, 0.13251 * 255, 980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009)),
            Map.entry(
                    RealData.KMNIST_TEST,
                    new Published(
                            10000, 784, 0.1846 * 255, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000)),
            Map.entry(
                    RealData.CIFAR10_BATCH_1,
                    new Published(
                            10000,
                            3072,
                            (0.4935 + 0.4834 + 0.4472) / 3 * 255,
                            1005,
                            974,
                            1032,
                            1016,
                            999,
                            937,
                            1030,
                            1001,
                            1025,
                            981)),
            Map.entry(
                    RealData.CIFAR10_TEST_4000,
                    new Published(4000, 3072, Double.NaN, 389, 392, 426, 389, 400, 388, 396, 397, 408, 415)),
            Map.entry(
                    RealData.USPS_TRAIN,
                    new Published(7291, 256, -0.49104, 1194, 1005, 731, 658, 652, 556, 664, 645, 542, 644)),
            Map.entry(
                    RealData.USPS_TEST,
                    new Published(2007, 256, -0.46478, 359, 264, 198, 166, 200, 160, 170, 147, 166, 177)),
            Map.entry(RealData.SVMGUIDE4_TRAIN, new Published(300, 10, Double.NaN, 53, 56, 56, 44, 44, 47)),
            Map.entry(RealData.SVMGUIDE4_TEST, new Published(312, 10, Double.NaN, 33, 60, 63, 55, 66, 35)),
            Map.entry(RealData.VEHICLE, new Published(846, 18, Double.NaN, 212, 217, 218, 199)),
            Map.entry(RealData.VEHICLE_SCALED, new Published(846, 18, Double.NaN, 212, 217, 218, 199)),
            Map.entry(RealData.IONOSPHERE, new Published(351, 34, Double.NaN, 126, 225)),
            Map.entry(
                    RealData.AIRFOIL,
                    new Published(1503, 5, (2886.38 + 6.7823 + 0.136548 + 50.8607 + 0.0111399) / 5, 124.835943)),
            Map.entry(
                    RealData.FOREST_FIRES,
                    new Published(
                            517,
                            29,
                            (4.6692 + 4.2998 + 2 + 90.6447 + 110.8723 + 547.94 + 9.0217 + 18.8892 + 44.2882 + 4.0176
                                            + 0.021663)
                                    / 29,
                            12.847292)),
            Map.entry(
                    RealData.POWER_PLANT,
                    new Published(9568, 4, (19.651231 + 54.305804 + 1013.259078 + 73.308978) / 4, 454.365009)),
            Map.entry(
                    RealData.BODY_FAT,
                    new Published(
                            252,
                            13,
                            (44.8849 + 178.9244 + 70.1488 + 37.9921 + 100.8242 + 92.5560 + 99.9048 + 59.4060 + 38.5905
                                            + 23.1024 + 32.2734 + 28.6639 + 18.2298)
                                    / 13,
                            19.1508)));

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("theoremcheck-data");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property
    void everySetThatIsThereIsAsPublished(@ForAll RealData set) {
        Lookup lookup = set.find();
        if (lookup instanceof Lookup.Missing missing) {
            assertThat(set.isEmbedded()).isFalse();
            System.out.println(missing.reason());
        } else {
            DataSet data = lookup.orThrow();
            Published published = Objects.requireNonNull(PUBLISHED.get(set), "no published numbers for " + set);
            assertThat(data.rows()).isEqualTo(published.rows());
            assertThat(data.columns()).isEqualTo(published.columns());
            if (!Double.isNaN(published.mean())) {
                assertThat(mean(data)).isCloseTo(published.mean(), within(3e-4 * Math.abs(published.mean())));
            }
            double[] targets = data.classes().isEmpty()
                    ? new double[] {
                        IntStream.range(0, data.rows())
                                .mapToDouble(data::target)
                                .average()
                                .orElseThrow()
                    }
                    : IntStream.of(data.classCounts()).asDoubleStream().toArray();
            assertThat(targets).containsExactly(published.targets(), within(1e-4));
        }
    }

    @Example
    void theJarsOwnFilesAreThePublishedOnes() {
        var checking = new DataFolder(folder, false, true);
        for (RealData set : RealData.values()) {
            if (set.isEmbedded()) {
                set.files().forEach(file -> checking.check(file, DataFile.embedded(file)));
            }
        }
    }

    @Example
    void aSetThatNobodyPromisedIsMissingInOneLine() {
        Lookup lookup = RealData.BODY_FAT.find(new DataFolder(folder.resolve("nowhere"), false, true));
        assertThat(lookup).isInstanceOf(Lookup.Missing.class);
        assertThatThrownBy(lookup::orThrow)
                .hasMessageContainingAll("body-fat skipped", "bodyfat.txt", "nowhere", "-Dtheoremcheck.data=DIR")
                .hasMessageNotContaining("\n");
    }

    @Example
    void aFileMissingFromAPromisedFolderIsAnError() {
        assertThatThrownBy(() -> RealData.MNIST_TRAIN.find(new DataFolder(folder, true, true)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll("train-images-idx3-ubyte.gz", "no such file", "put it there");
    }

    @Example
    void anotherFileThanThePublishedOneIsAnErrorUnlessUnchecked() throws IOException {
        write("bodyfat.txt", BODIES.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> RealData.BODY_FAT.find(new DataFolder(folder, false, true)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll(
                        "bodyfat.txt",
                        "ends at byte 50",
                        "found 50 bytes with SHA-256 62581f8cee8cf9a97c17776e9e4ac49427060ad96c404a601fea2cd0d6e2d00d",
                        "needed 30742 bytes with SHA-256 d1d6d725a6d171765498cd18d8ae6e57e42253785337965372eb831767185e22",
                        "-Dtheoremcheck.data.unchecked=true");
        DataSet data =
                RealData.BODY_FAT.find(new DataFolder(folder, false, false)).orThrow();
        assertThat(data.target(0)).isEqualTo(12.3);
        assertThat(data.feature(0, 0)).isEqualTo(23);
    }

    @Example
    void aPublishedFileMayBeUnpackedOrPackedAgain() throws IOException {
        byte[] content = DataFile.embedded("digits.csv.gz").content();
        var checking = new DataFolder(folder, true, true);
        write("digits.csv", content);
        assertThat(RealData.DIGITS.find(checking).orThrow().rows()).isEqualTo(1797);
        write("digits.csv.gz", BinaryFormatsTest.gzip(content));
        assertThat(RealData.DIGITS.find(checking).orThrow().rows()).isEqualTo(1797);
    }

    @Example
    void oneChangedValueIsNoticed() throws IOException {
        byte[] content = DataFile.embedded("digits.csv.gz").content();
        content[2] = '1';
        write("digits.csv.gz", BinaryFormatsTest.gzip(content));
        assertThatThrownBy(() -> RealData.DIGITS.find(new DataFolder(folder, true, true)))
                .isInstanceOf(DataFileException.class)
                .hasMessageContainingAll("digits.csv.gz: found", "SHA-256", "needed");
    }

    @Example
    void theProjectRootIsTheNearestFolderUpwardsThatMavenMarks() throws IOException {
        Path module = Files.createDirectories(folder.resolve("project/module/src"));
        assertThat(DataFolder.projectRoot(module)).isIn(module, Path.of("/"));
        Files.createDirectory(folder.resolve("project/.mvn"));
        assertThat(DataFolder.projectRoot(module)).isEqualTo(folder.resolve("project"));
    }

    @Example
    void aNamedFolderThatIsNotThereIsAnError() {
        String before = System.getProperty(DataFolder.FOLDER, "");
        System.setProperty(DataFolder.FOLDER, folder.resolve("nowhere").toString());
        try {
            assertThatThrownBy(RealData.BODY_FAT::find)
                    .hasMessageContainingAll("-Dtheoremcheck.data=", "nowhere", "no folder");
        } finally {
            System.setProperty(DataFolder.FOLDER, before);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static double mean(DataSet data) {
        double sum = 0;
        for (int i = 0; i < data.rows(); i++) {
            for (int j = 0; j < data.columns(); j++) {
                sum += data.feature(i, j);
            }
        }
        return sum / data.rows() / data.columns();
    }
}
