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

    /** ⟨x, y⟩ of two rows, in {@value BoxQpKernels#STRANDS} strands, two registers of them at a time. */
    private double dot(int x, int y) {
        for (int first = 0; first < BoxQpKernels.STRANDS; first += 2 * WIDTH) {
            dot(numbers, x, y, pitch, first, strands);
        }
        return folded(numbers, strands);
    }

    private static void dot(double[] a, int x, int y, int size, int first, int to) {
        DoubleVector even = DoubleVector.zero(V);
        DoubleVector odd = DoubleVector.zero(V);
        int j = first;
        for (; j <= size - BoxQpKernels.STRANDS + first; j += BoxQpKernels.STRANDS) {
            even = even.add(at(a, x + j).mul(at(a, y + j)));
            odd = odd.add(at(a, x + j + WIDTH).mul(at(a, y + j + WIDTH)));
        }
        // A row is a multiple of eight long, so what is left are the first eight strands or nothing.
        if (j < size && first < BoxQpKernels.STRANDS / 2) {
            even = even.add(at(a, x + j).mul(at(a, y + j)));
            if (WIDTH < BoxQpKernels.STRANDS / 2) {
                odd = odd.add(at(a, x + j + WIDTH).mul(at(a, y + j + WIDTH)));
            }
        }
        even.intoArray(a, to + first);
        odd.intoArray(a, to + first + WIDTH);
    }

    private static DoubleVector at(double[] a, int i) {
        return DoubleVector.fromArray(V, a, i);
    }

    /** Halves are added until one number is left. */
    private static double folded(double[] a, int s) {
        double s0 = a[s] + a[s + 8];
        double s1 = a[s + 1] + a[s + 9];
        double s2 = a[s + 2] + a[s + 10];
        double s3 = a[s + 3] + a[s + 11];
        double s4 = a[s + 4] + a[s + 12];
        double s5 = a[s + 5] + a[s + 13];
        double s6 = a[s + 6] + a[s + 14];
        double s7 = a[s + 7] + a[s + 15];
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }
}
