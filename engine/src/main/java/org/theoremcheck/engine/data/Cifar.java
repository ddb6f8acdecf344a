package org.theoremcheck.engine.data;

import java.util.List;

/**
 * The binary format of CIFAR-10: records of 3073 bytes, a class number 0 … 9 and three planes (red, green, blue) of 32×32
 * bytes, row by row. One row per record: 3072 levels 0 … 255 in the order of the file.
 *
 * @param classes their names, by class number
 * @see <a href="https://www.cs.toronto.edu/~kriz/cifar.html">Krizhevsky (2009), "The CIFAR-10 dataset"</a>
 */
record Cifar(List<String> classes) implements Format {
    private static final int PIXELS = 3 * 32 * 32;
    private static final int RECORD = 1 + PIXELS;

    @Override
    public DataSet read(String name, String provenance, List<DataFile> files) {
        DataFile file = files.get(0);
        byte[] bytes = file.content();
        if (bytes.length == 0 || bytes.length % RECORD != 0) {
            throw file.error(
                    "byte " + bytes.length,
                    "the end of the content, " + bytes.length % RECORD + " bytes into record " + bytes.length / RECORD,
                    "one or more whole records of " + RECORD + " bytes");
        }
        int rows = bytes.length / RECORD;
        double[] x = new double[rows * PIXELS];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            int at = i * RECORD;
            y[i] = Byte.toUnsignedInt(bytes[at]);
            if (y[i] >= classes.size()) {
                throw file.error("byte " + at, "label " + (int) y[i], "a number below " + classes.size());
            }
            for (int j = 0; j < PIXELS; j++) {
                x[i * PIXELS + j] = Byte.toUnsignedInt(bytes[at + 1 + j]);
            }
        }
        return DataSet.of(name, provenance, DataSet.numbered("pixel", PIXELS), x, "class", classes, y);
    }
}
