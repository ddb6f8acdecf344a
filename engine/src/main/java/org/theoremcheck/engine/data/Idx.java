package org.theoremcheck.engine.data;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The IDX format of MNIST, big-endian: magic 0x0000080N (unsigned bytes, N axes), N lengths of four bytes each, then the
 * bytes, last axis fastest. One row per image: grey levels 0 … 255, row by row.
 *
 * @param classes their names, by class number
 * @see <a href="https://yann.lecun.com/exdb/mnist/">LeCun, Cortes, Burges, "The MNIST database"</a>
 */
record Idx(List<String> classes) implements Format {
    private static final int UNSIGNED_BYTES = 0x800;
    private static final HexFormat HEX = HexFormat.of();

    /** @param files images with axes count, height, width, then class numbers with the one axis count */
    @Override
    public DataSet read(String name, String provenance, List<DataFile> files) {
        DataFile images = files.get(0);
        DataFile labels = files.get(1);
        Content x = content(images, 3);
        Content y = content(labels, 1);
        if (x.count() != y.count()) {
            throw labels.error("byte 4", y.count() + " labels", x.count() + ", one for each image of " + images.name());
        }
        double[] targets = y.numbers();
        for (int i = 0; i < targets.length; i++) {
            if (targets[i] >= classes.size()) {
                throw labels.error(
                        "byte " + (y.start() + i), "label " + (int) targets[i], "a number below " + classes.size());
            }
        }
        return DataSet.of(
                name,
                provenance,
                DataSet.numbered("pixel", x.size() / x.count()),
                x.numbers(),
                "class",
                classes,
                targets);
    }

    private static Content content(DataFile file, int axes) {
        byte[] bytes = file.content();
        int start = 4 + 4 * axes;
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int magic = UNSIGNED_BYTES + axes;
        int found = bytes.length < 4 ? magic : header.getInt();
        if (found != magic) {
            throw file.error("byte 0", "magic 0x" + HEX.toHexDigits(found), "0x" + HEX.toHexDigits(magic));
        }
        if (bytes.length < start) {
            throw file.error("byte " + bytes.length, "the end of the content", "a header of " + start + " bytes");
        }
        List<Integer> lengths = new ArrayList<>();
        long size = 1;
        for (int axis = 0; axis < axes; axis++) {
            int length = header.getInt();
            size *= length;
            if (length < 1 || size > Integer.MAX_VALUE) {
                throw file.error(
                        "byte " + (4 + 4 * axis), "length " + length, "at least 1 and below 2^31 bytes in all");
            }
            lengths.add(length);
        }
        if (bytes.length != start + size) {
            throw file.error(
                    "byte " + Math.min(bytes.length, start + size),
                    bytes.length + " bytes of content",
                    start + size + ", as its header says " + lengths);
        }
        return new Content(bytes, start, lengths.get(0));
    }

    private record Content(byte[] bytes, int start, int count) {
        int size() {
            return bytes.length - start;
        }

        double[] numbers() {
            double[] numbers = new double[size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Byte.toUnsignedInt(bytes[start + i]);
            }
            return numbers;
        }
    }
}
