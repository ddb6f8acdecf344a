package org.theoremcheck.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.theoremcheck.engine.data.Table.Separator.BLANKS;
import static org.theoremcheck.engine.data.Table.Separator.COMMA;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class TextFormatsTest {
    private static final Format LENGTHS =
            Table.separatedBy(COMMA).features(List.of("length", "width")).classes("kind", List.of("red", "blue"));
    private static final Format SPARSE = new Libsvm(3, List.of("-1", "1"));

    @Example
    void commaSeparatedLinesAreRows() {
        DataSet data = read(LENGTHS, "1,-2.5e-3,blue\r\n\"3\",4,red\r\n\r\n");
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.featureNames()).containsExactly("length", "width");
        assertThat(data.feature(0, 1)).isEqualTo(-2.5e-3);
        assertThat(data.feature(1, 0)).isEqualTo(3);
        assertThat(data.target(0)).isEqualTo(1);
        assertThat(data.target(1)).isEqualTo(0);
        assertThat(data.classes()).containsExactly("red", "blue");
    }

    @Example
    void blanksAndTabsInAnyNumberSeparate() {
        Format table =
                Table.separatedBy(BLANKS).ignored("density").target("fat").features(List.of("age"));
        DataSet data = read(table, "1.07  12.3\t23\n\n   1.08   6.1  22");
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.columns()).isEqualTo(1);
        assertThat(data.target(1)).isEqualTo(6.1);
        assertThat(data.feature(1, 0)).isEqualTo(22);
        assertThat(data.classes()).isEmpty();
    }

    @Example
    void namesBecomeOneFeatureEach() {
        Format table = Table.separatedBy(COMMA)
                .oneHot("day", List.of("mon", "tue", "wed"))
                .features(List.of("rain"))
                .target("area")
                .headed();
        DataSet data = read(table, "day,rain,area\ntue,0.5,7\n");
        assertThat(data.featureNames()).containsExactly("day=mon", "day=tue", "day=wed", "rain");
        assertThat(new double[] {data.feature(0, 0), data.feature(0, 1), data.feature(0, 2), data.feature(0, 3)})
                .containsExactly(0, 1, 0, 0.5);
        refused(
                () -> read(table, "day,rain,area\ntue,0,7\nsun,0,7\n"),
                "file line 3",
                "day \"sun\"",
                "[mon, tue, wed]");
    }

    @Example
    void aNumberStandsForItsLabel() {
        Format table =
                Table.separatedBy(BLANKS).classes("digit", List.of("5", "6")).features(List.of("pixel"));
        assertThat(read(table, "6.0000 -1.0").target(0)).isEqualTo(1);
        refused(() -> read(table, "6.5 -1.0"), "file line 1", "digit \"6.5\"");
    }

    @Example
    void valuesThatAreNoFiniteNumberAreRefusedWithTheirLine() {
        for (String bad : List.of("NaN", "Infinity", "?", "", "1.2.3", "1e999")) {
            refused(
                    () -> read(LENGTHS, "1,2,red\n3," + bad + ",red"),
                    "file line 2",
                    "width \"" + bad + "\"",
                    "finite number");
        }
    }

    @Example
    void linesWithTooFewOrTooManyValuesAreRefused() {
        refused(() -> read(LENGTHS, "1,2,red\n1,red\n"), "file line 2", "2 values", "needed 3");
        refused(() -> read(LENGTHS, "1,2,red\n\n1,2,3,red\n"), "file line 3", "4 values", "needed 3");
    }

    @Property
    void aTableCutInsideItsLastLineIsRefused(@ForAll @IntRange(min = 9, max = 14) int cut) {
        String table = "1,2,red\n13,24,blue\n";
        refused(() -> read(LENGTHS, table.substring(0, cut)), "file line 2", "needed");
    }

    @Example
    void tablesWithoutRowsAreRefused() {
        refused(() -> read(LENGTHS, ""), "file line 1", "no rows");
        refused(
                () -> read(
                        Table.separatedBy(COMMA)
                                .target("y")
                                .features(List.of("x"))
                                .headed(),
                        "y,x\n"),
                "line 2",
                "no rows");
        refused(() -> read(SPARSE, "\n\n"), "file line 1", "no rows");
    }

    @Example
    void anotherHeaderIsRefused() {
        Format table =
                Table.separatedBy(COMMA).features(List.of("x")).target("y").headed();
        refused(() -> read(table, "x,z\n1,2\n"), "file line 1", "[x, z]", "[x, y]");
    }

    @Example
    void unbalancedQuotesAreRefused() {
        refused(() -> read(LENGTHS, "1,2,red\n\"1,2,red\n"), "file line 2");
    }

    @Example
    void valuesThatAreNotNamedAreZero() {
        DataSet data = read(SPARSE, "+1 2:0.5\n-1 1:-1 3:2e-9 \n");
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.target(0)).isEqualTo(1);
        assertThat(data.feature(0, 0)).isZero();
        assertThat(data.feature(0, 1)).isEqualTo(0.5);
        assertThat(data.feature(1, 2)).isEqualTo(2e-9);
    }

    @Example
    void malformedSparseLinesAreRefusedWithTheirLine() {
        refused(() -> read(SPARSE, "1 1:1\n2 1:1\n"), "file line 2", "label \"2\"", "[-1, 1]");
        refused(() -> read(SPARSE, "1 1:1\n1 4:1\n"), "file line 2", "index 4", "1 … 3");
        refused(() -> read(SPARSE, "1 2:1 1:1\n"), "file line 1", "index 1 after 2");
        refused(() -> read(SPARSE, "1 0:1\n"), "file line 1", "index 0");
        refused(() -> read(SPARSE, "1 1\n"), "file line 1", "\"1\"", "index:value");
        refused(() -> read(SPARSE, "1 1:\n"), "file line 1", "value of feature 1", "finite number");
        refused(() -> read(SPARSE, "1 1:NaN\n"), "file line 1", "\"NaN\"", "finite number");
    }

    @Property
    void packedTablesCutAnywhereAreRefused(@ForAll @IntRange(max = 1000) int anywhere) {
        byte[] packed = BinaryFormatsTest.gzip("1,2,red\n3,4,blue\n".getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, anywhere % packed.length);
        assertThatThrownBy(() -> LENGTHS.read("tiny", "made here", List.of(new DataFile("file", cut))))
                .isInstanceOf(DataFileException.class);
    }

    private static DataSet read(Format format, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return format.read("tiny", "made here", List.of(new DataFile("file", bytes)));
    }

    private static void refused(ThrowingCallable reading, String... parts) {
        assertThatThrownBy(reading).isInstanceOf(DataFileException.class).hasMessageContainingAll(parts);
    }
}
