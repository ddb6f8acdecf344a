package org.theoremcheck.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class BinaryFormatsTest {
    private static final byte[] THREE_IMAGES =
            idx(0x803, new int[] {3, 2, 2}, 0, 1, 2, 3, 4, 5, 6, 7, 128, 254, 255, 9);
    private static final byte[] THREE_LABELS = idx(0x801, new int[] {3}, 1, 0, 1);

    @Example
    void imagesAreUnsignedBytesRowByRow() {
        DataSet data = read(THREE_IMAGES, THREE_LABELS);
        assertThat(data.rows()).isEqualTo(3);
        assertThat(data.columns()).isEqualTo(4);
        assertThat(data.feature(0, 1)).isEqualTo(1);
        assertThat(data.feature(1, 0)).isEqualTo(4);
        assertThat(data.feature(2, 2)).isEqualTo(255);
        assertThat(data.target(0)).isEqualTo(1);
        assertThat(data.classCounts()).containsExactly(1, 2);
    }

    @Example
    void packedFilesReadAsPlainOnes() {
        DataSet packed = read(gzip(THREE_IMAGES), gzip(THREE_LABELS));
        assertThat(packed.feature(2, 1)).isEqualTo(254);
    }

    @Property
    void imagesCutAtAnyByteAreRefusedWithThatByte(@ForAll @IntRange(max = 27) int cut) {
        refused(() -> read(Arrays.copyOf(THREE_IMAGES, cut), THREE_LABELS), "images byte " + cut, "needed");
    }

    @Property
    void labelsCutAtAnyByteAreRefusedWithThatByte(@ForAll @IntRange(max = 10) int cut) {
        refused(() -> read(THREE_IMAGES, Arrays.copyOf(THREE_LABELS, cut)), "labels byte " + cut, "needed");
    }

    @Property
    void archivesCutAtAnyByteAreRefusedWithThatByte(@ForAll @IntRange(max = 1000) int anywhere) {
        byte[] packed = gzip(THREE_IMAGES);
        int cut = anywhere % packed.length;
        refused(() -> read(Arrays.copyOf(packed, cut), THREE_LABELS), "images byte " + cut, "fetch the file again");
    }

    @Property
    void archivesWithADamagedByteOfContentAreRefused(@ForAll @IntRange(max = 1000) int anywhere) {
        byte[] packed = gzip(THREE_IMAGES);
        int at = 10 + anywhere % (packed.length - 10); // after the header, of which most bytes mean nothing
        packed[at] ^= 0x55;
        refused(() -> read(packed, THREE_LABELS), "images", "needed");
    }

    @Example
    void anotherMagicIsRefused() {
        refused(() -> read(THREE_LABELS, THREE_LABELS), "images byte 0", "magic 0x00000801", "0x00000803");
    }

    @Example
    void moreBytesThanTheHeaderSaysAreRefused() {
        refused(
                () -> read(Arrays.copyOf(THREE_IMAGES, 30), THREE_LABELS),
                "images byte 28",
                "found 30 bytes",
                "needed 28");
    }

    @Example
    void lengthsOutOfRangeAreRefused() {
        refused(() -> read(idx(0x803, new int[] {3, 0, 2}), THREE_LABELS), "images byte 8", "length 0");
        refused(() -> read(idx(0x803, new int[] {3, -1, 2}), THREE_LABELS), "images byte 8", "length -1");
        int huge = Integer.MAX_VALUE;
        refused(() -> read(idx(0x803, new int[] {huge, huge, huge}), THREE_LABELS), "images byte 8", "length " + huge);
    }

    @Example
    void everyImageNeedsALabel() {
        byte[] two = idx(0x801, new int[] {2}, 1, 0);
        refused(() -> read(THREE_IMAGES, two), "labels byte 4", "2 labels", "needed 3");
    }

    @Example
    void labelsWithoutAClassAreRefused() {
        byte[] wrong = idx(0x801, new int[] {3}, 1, 2, 0);
        refused(() -> read(THREE_IMAGES, wrong), "labels byte 9", "label 2", "below 2");
    }

    @Example
    void aColourImageIsALabelAndThreePlanes() {
        DataSet data = cifar(twoRecords());
        assertThat(data.rows()).isEqualTo(2);
        assertThat(data.target(1)).isEqualTo(1);
        assertThat(data.feature(1, 0)).isEqualTo(200);
        assertThat(data.feature(1, 3071)).isEqualTo(7);
    }

    @Property
    void colourImagesCutInsideARecordAreRefused(@ForAll @IntRange(max = 6145) int cut) {
        if (cut == 3073) { // a whole record: only the digest can tell
            assertThat(cifar(Arrays.copyOf(twoRecords(), cut)).rows()).isEqualTo(1);
        } else {
            refused(() -> cifar(Arrays.copyOf(twoRecords(), cut)), "batch byte " + cut, "into record " + cut / 3073);
        }
    }

    @Example
    void colourImagesWithoutAClassAreRefused() {
        byte[] wrong = twoRecords();
        wrong[3073] = (byte) 255;
        refused(() -> cifar(wrong), "batch byte 3073", "label 255", "below 2");
    }

    private static DataSet read(byte[] images, byte[] labels) {
        List<DataFile> files = List.of(new DataFile("images", images), new DataFile("labels", labels));
        return new Idx(List.of("even", "odd")).read("tiny", "made here", files);
    }

    private static DataSet cifar(byte[] bytes) {
        return new Cifar(List.of("cat", "dog")).read("tiny", "made here", List.of(new DataFile("batch", bytes)));
    }

    private static byte[] twoRecords() {
        byte[] bytes = new byte[2 * 3073];
        bytes[3073] = 1;
        bytes[3074] = (byte) 200;
        bytes[6145] = 7;
        return bytes;
    }

    private static void refused(ThrowingCallable reading, String... parts) {
        assertThatThrownBy(reading).isInstanceOf(DataFileException.class).hasMessageContainingAll(parts);
    }

    private static byte[] idx(int magic, int[] lengths, int... content) {
        ByteBuffer bytes =
                ByteBuffer.allocate(4 + 4 * lengths.length + content.length).putInt(magic);
        Arrays.stream(lengths).forEach(bytes::putInt);
        Arrays.stream(content).forEach(b -> bytes.put((byte) b));
        return bytes.array();
    }

    static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory failed", e);
        }
        return packed.toByteArray();
    }
}
