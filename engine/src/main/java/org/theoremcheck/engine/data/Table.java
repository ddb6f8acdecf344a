package org.theoremcheck.engine.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text table with one row per line, comma-separated (RFC 4180) or separated by blanks and tabs. Empty lines are skipped.
 *
 * @param header the cells of the first line, checked and skipped; empty if the table starts at once
 * @param columns what the columns are, left to right
 */
record Table(Separator separator, List<String> header, List<Column> columns) implements Format {

    enum Separator {
        COMMA,
        BLANKS
    }

    private enum Role {
        FEATURE,
        ONE_HOT,
        TARGET,
        CLASS,
        IGNORED
    }

    /** @param labels of a class or one-hot column, as written in the file; a label's position is its number */
    record Column(String name, Role role, List<String> labels) {
        Column {
            labels = List.copyOf(labels);
        }

        private List<String> featureNames() {
            return switch (role) {
                case FEATURE -> List.of(name);
                case ONE_HOT -> labels.stream().map(label -> name + "=" + label).toList();
                case TARGET, CLASS, IGNORED -> List.of();
            };
        }

        private boolean isTarget() {
            return role == Role.TARGET || role == Role.CLASS;
        }
    }

    Table {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /** A table without columns yet; add them from left to right. */
    static Table separatedBy(Separator separator) {
        return new Table(separator, List.of(), List.of());
    }

    /** And then a feature for each name. */
    Table features(List<String> names) {
        return and(names.stream()
                .map(name -> new Column(name, Role.FEATURE, List.of()))
                .toList());
    }

    /** And then a column of names: one feature name=label per label, 1 where it is the cell's label, else 0. */
    Table oneHot(String name, List<String> labels) {
        return and(List.of(new Column(name, Role.ONE_HOT, labels)));
    }

    /** And then the number to predict. */
    Table target(String name) {
        return and(List.of(new Column(name, Role.TARGET, List.of())));
    }

    /** And then the class to predict. */
    Table classes(String name, List<String> labels) {
        return and(List.of(new Column(name, Role.CLASS, labels)));
    }

    /** And then a column that is not read. */
    Table ignored(String name) {
        return and(List.of(new Column(name, Role.IGNORED, List.of())));
    }

    /** With the names of the columns as its first line. */
    Table headed() {
        return headed(columns.stream().map(Column::name).toList());
    }

    /** With these cells as its first line. */
    Table headed(List<String> cells) {
        return new Table(separator, cells, columns);
    }

    private Table and(List<Column> more) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(more);
        return new Table(separator, header, all);
    }

    /** @throws IllegalStateException if the table has no target or class column, or several */
    @Override
    public DataSet read(String name, String provenance, List<DataFile> files) {
        List<Column> targets = columns.stream().filter(Column::isTarget).toList();
        if (targets.size() != 1) {
            throw new IllegalStateException(
                    "table " + name + " has " + targets.size() + " targets; give it exactly one");
        }
        Column target = targets.get(0);
        DataFile file = files.get(0);
        List<Row> rows = separator == Separator.COMMA ? commaSeparated(file) : blankSeparated(file);
        int first = header.isEmpty() ? 0 : 1;
        if (rows.size() <= first) {
            throw file.error("line " + (first + 1), "no rows", "at least one");
        }
        if (!header.isEmpty() && !rows.get(0).cells().equals(header)) {
            throw rows.get(0).line().error("header " + rows.get(0).cells(), header.toString());
        }
        List<String> features =
                columns.stream().flatMap(c -> c.featureNames().stream()).toList();
        double[] x = new double[(rows.size() - first) * features.size()];
        double[] y = new double[rows.size() - first];
        for (int i = 0; i < y.length; i++) {
            y[i] = fill(rows.get(first + i), x, i * features.size());
        }
        return DataSet.of(name, provenance, features, x, target.name(), target.labels(), y);
    }

    /** Writes a row's features from position {@code at} on. @return its target */
    private double fill(Row row, double[] x, int at) {
        if (row.cells().size() != columns.size()) {
            throw row.line().error(row.cells().size() + " values", Integer.toString(columns.size()));
        }
        int next = at;
        double target = 0;
        for (int j = 0; j < columns.size(); j++) {
            Column column = columns.get(j);
            String cell = row.cells().get(j);
            switch (column.role()) {
                case FEATURE -> x[next] = row.line().number(column.name(), cell);
                case ONE_HOT -> x[next + row.line().label(column.name(), cell, column.labels())] = 1;
                case TARGET -> target = row.line().number(column.name(), cell);
                case CLASS -> target = row.line().label(column.name(), cell, column.labels());
                case IGNORED -> {}
            }
            next += column.featureNames().size();
        }
        return target;
    }

    private record Row(Line line, List<String> cells) {}

    private static List<Row> commaSeparated(DataFile file) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                file.text(),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
            for (CSVRecord cells : parser) {
                rows.add(new Row(new Line(file, (int) parser.getCurrentLineNumber()), cells.toList()));
            }
        } catch (UncheckedIOException | IOException e) {
            throw file.error(
                    "line " + (rows.size() + 1),
                    "text that is no CSV (" + e.getMessage() + ")",
                    "comma-separated values");
        }
        return rows;
    }

    private static List<Row> blankSeparated(DataFile file) {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> new Row(
                        new Line(file, i + 1), List.of(lines.get(i).strip().split("\\s+"))))
                .toList();
    }
}
