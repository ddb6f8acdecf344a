package org.theoremcheck.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sparse text format of LIBSVM: a label, then {@code index:value} with indices from 1, ascending; what is not named
 * is 0.
 *
 * @param columns number of features, which the file itself does not say
 * @param labels as written in the file; their positions are the class numbers
 * @see <a href="https://www.csie.ntu.edu.tw/~cjlin/libsvm/">Chang, Lin (2011), "LIBSVM: a library for support vector
 *     machines"</a>
 */
record Libsvm(int columns, List<String> labels) implements Format {

    @Override
    public DataSet read(String name, String provenance, List<DataFile> files) {
        DataFile file = files.get(0);
        List<double[]> rows = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        int number = 0;
        for (String text : file.text().lines().toList()) {
            Line line = new Line(file, ++number);
            if (!text.isBlank()) {
                String[] parts = text.strip().split("\\s+");
                classes.add(line.label("label", parts[0], labels));
                rows.add(features(line, parts));
            }
        }
        if (rows.isEmpty()) {
            throw file.error("line 1", "no rows", "at least one");
        }
        double[] x = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        double[] y = classes.stream().mapToDouble(Integer::doubleValue).toArray();
        return DataSet.of(name, provenance, DataSet.numbered("feature", columns), x, "class", labels, y);
    }

    private double[] features(Line line, String[] parts) {
        double[] row = new double[columns];
        int last = 0;
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String[] pair = part.split(":", -1);
            if (pair.length != 2 || !pair[0].matches("\\d{1,9}")) {
                throw line.error("\"" + part + "\"", "index:value");
            }
            int index = Integer.parseInt(pair[0]);
            if (index <= last || index > columns) {
                throw line.error("index " + index + " after " + last, "ascending indices in 1 … " + columns);
            }
            row[index - 1] = line.number("value of feature " + index, pair[1]);
            last = index;
        }
        return row;
    }
}
