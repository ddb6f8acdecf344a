package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/** With Q = GGᵀ not formed: residuals come from w = Gᵀα, which a move changes along its gradient; −w is kept. */
final class GradientAscent extends OneAscent {
    private final int pitch;
    private final int w;
    private final int strands;
    private int g;

    GradientAscent(int n, int p, Workspace workspace) {
        super(n, workspace);
        pitch = Workspace.whole(p);
        w = workspace.take(pitch);
        strands = workspace.take(BoxQpKernels.STRANDS);
    }

    static int size(int p) {
        return Workspace.whole(p) + Workspace.whole(BoxQpKernels.STRANDS);
    }

    @Override
    void begin(int at) {
        g = at;
    }

    @Override
    double curvature(int i) {
        return dot(g + i * pitch, g + i * pitch);
    }

    @Override
    void rest() {
        Arrays.fill(numbers, w, w + pitch, 0);
    }

    @Override
    double residual(int i) {
        return target[i] + dot(g + i * pitch, w);
    }

    @Override
    void move(int i, double by) {
        subtract(numbers, g + i * pitch, by, w, pitch);
    }

    @Override
    double sweep(int[] which, int count, double[] inverse) {
        double gap = 0;
        for (int k = 0; k < count; k++) {
            int i = which[k];
            int row = g + i * pitch;
            double r = target[i] + dot(row, w);
            gap += room(i, r);
            double moved = best(i, r, inverse[i]);
            double by = moved - alpha[i];
            if (by != 0) {
                alpha[i] = moved;
                subtract(numbers, row, by, w, pitch);
            }
        }
        return gap;
    }

    /** ⟨x, y⟩ of two rows, in {@value BoxQpKernels#STRANDS} strands. */
    private double dot(int x, int y) {
        double[] a = numbers;
        int s = strands;
        if (2 * WIDTH == BoxQpKernels.STRANDS) {
            inTwoRegisters(a, x, y, pitch, s);
        } else {
            inMoreRegisters(a, x, y, pitch, s);
        }
        return ((a[s] + a[s + 4]) + (a[s + 2] + a[s + 6])) + ((a[s + 1] + a[s + 5]) + (a[s + 3] + a[s + 7]));
    }

    /** Leaves the first half of the strands, with the second half added. */
    private static void inTwoRegisters(double[] a, int x, int y, int size, int to) {
        DoubleVector even = DoubleVector.zero(V);
        DoubleVector odd = DoubleVector.zero(V);
        int j = 0;
        for (; j <= size - 2 * WIDTH; j += 2 * WIDTH) {
            even = even.add(at(a, x + j).mul(at(a, y + j)));
            odd = odd.add(at(a, x + j + WIDTH).mul(at(a, y + j + WIDTH)));
        }
        if (j < size) {
            even = even.add(at(a, x + j).mul(at(a, y + j)));
        }
        even.add(odd).intoArray(a, to);
    }

    private static void inMoreRegisters(double[] a, int x, int y, int size, int to) {
        int half = BoxQpKernels.STRANDS / 2;
        for (int first = 0; first < half; first += WIDTH) {
            DoubleVector even = DoubleVector.zero(V);
            DoubleVector odd = DoubleVector.zero(V);
            int j = first;
            for (; j <= size - 2 * half + first; j += 2 * half) {
                even = even.add(at(a, x + j).mul(at(a, y + j)));
                odd = odd.add(at(a, x + j + half).mul(at(a, y + j + half)));
            }
            // A row is a multiple of half the strands long.
            if (j < size) {
                even = even.add(at(a, x + j).mul(at(a, y + j)));
            }
            even.add(odd).intoArray(a, to + first);
        }
    }

    private static DoubleVector at(double[] a, int i) {
        return DoubleVector.fromArray(V, a, i);
    }
}
