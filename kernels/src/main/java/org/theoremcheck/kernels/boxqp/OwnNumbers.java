package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;

/**
 * One matrix for each of a few lanes, its numbers side by side, for kernels whose registers run along one problem. They come lane-innermost.
 *
 * <p>Lines of the cache are fetched first, by one number each, and then read in full: waiting for memory takes most of the time otherwise.
 */
final class OwnNumbers {
    /** Lanes that are copied together: the doubles of a line. */
    static final int TOGETHER = 8;

    /** Numbers per lane whose lines are fetched before they are read: 64 KiB in all. */
    private static final int AHEAD = 1024;

    /** Lanes whose beginnings are a power of two apart would share a few sets of the cache. */
    private static final int APART = 24;

    private final int rows;
    private final int columns;
    private final int spare;
    private final int pitch;
    private final double[] numbers;
    private final int first;

    /** Written so that fetching is not removed as useless. */
    double fetched;

    /** @param spare rows of zeros that follow each matrix */
    OwnNumbers(Workspace workspace, int rows, int columns, int spare, int lanes) {
        this.rows = rows;
        this.columns = columns;
        this.spare = spare;
        pitch = Workspace.whole(columns);
        numbers = workspace.numbers;
        first = workspace.take(size(rows + spare, columns, lanes));
        for (int k = 0; k < Math.min(lanes, TOGETHER); k++) {
            Arrays.fill(numbers, begin(k) + rows * pitch, begin(k) + (rows + spare) * pitch, 0);
        }
    }

    /** @param rows spare ones included */
    static int size(int rows, int columns, int lanes) {
        return Math.min(lanes, TOGETHER) * (rows * Workspace.whole(columns) + APART);
    }

    /** From one row to the next; rows end with zeros. */
    int pitch() {
        return pitch;
    }

    /** Where the k-th matrix begins. */
    int begin(int k) {
        return first + k * ((rows + spare) * pitch + APART);
    }

    /** Takes {@code count} ≤ {@value #TOGETHER} lanes from {@code lane} on. @param all lane-innermost */
    void copy(double[] all, int lanes, int lane, int count) {
        if (lanes == 1) {
            copySideBySide(all);
            return;
        }
        int block = Math.max(1, AHEAD / columns);
        for (int row = 0; row < rows; row += block) {
            int end = Math.min(rows, row + block);
            fetch(all, lanes, row * columns * lanes + lane, end * columns * lanes);
            for (int i = row; i < end; i++) {
                copyRow(all, i * columns * lanes + lane, lanes, first + i * pitch, count);
            }
        }
    }

    /** The numbers of a lane alone lie side by side already. */
    private void copySideBySide(double[] all) {
        for (int i = 0; i < rows; i++) {
            int end = first + i * pitch + columns;
            System.arraycopy(all, i * columns, numbers, end - columns, columns);
            Arrays.fill(numbers, end, first + (i + 1) * pitch, 0);
        }
    }

    private void fetch(double[] all, int step, int from, int to) {
        double even = 0;
        double odd = 0;
        for (int e = from; e < to - step; e += 2 * step) {
            even += all[e];
            odd += all[e + step];
        }
        fetched = even + odd;
    }

    private void copyRow(double[] all, int from, int lanes, int to, int count) {
        if (count == TOGETHER) {
            copyLine(all, from, lanes, to);
        } else {
            for (int k = 0; k < count; k++) {
                for (int j = 0; j < columns; j++) {
                    numbers[begin(k) - first + to + j] = all[from + j * lanes + k];
                }
            }
        }
        for (int k = 0; k < count; k++) {
            int end = begin(k) - first + to;
            Arrays.fill(numbers, end + columns, end + pitch, 0);
        }
    }

    private void copyLine(double[] all, int from, int lanes, int to) {
        double[] out = numbers;
        int apart = begin(1) - first;
        for (int j = 0; j < columns; j++) {
            int at = from + j * lanes;
            int o = to + j;
            out[o] = all[at];
            out[o + apart] = all[at + 1];
            out[o + 2 * apart] = all[at + 2];
            out[o + 3 * apart] = all[at + 3];
            out[o + 4 * apart] = all[at + 4];
            out[o + 5 * apart] = all[at + 5];
            out[o + 6 * apart] = all[at + 6];
            out[o + 7 * apart] = all[at + 7];
        }
    }
}
