package org.theoremcheck.kernels.boxqp;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** With Q given: a move changes all residuals, along Q's row. */
final class GramAscent extends OneAscent {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    private final int pitch;
    private final int residuals;
    private int q;

    GramAscent(int n, Workspace workspace) {
        super(n, n, workspace);
        pitch = Workspace.whole(n);
        residuals = workspace.take(pitch);
    }

    static int size(int n) {
        return Workspace.whole(n);
    }

    @Override
    void begin(int at) {
        q = at;
    }

    @Override
    double curvatures(double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = numbers[q + i * pitch + i];
        }
        return 0;
    }

    @Override
    double prepare(Coordinates some) {
        return 0;
    }

    @Override
    double form(double[] alpha) {
        System.arraycopy(target, 0, numbers, residuals, n);
        for (int i = 0; i < n; i++) {
            if (alpha[i] != 0) {
                subtract(i, alpha[i]);
            }
        }
        return 0;
    }

    @Override
    double residuals(double[] to) {
        System.arraycopy(numbers, residuals, to, 0, n);
        return 0;
    }

    @Override
    double sweep(Coordinates some, double[] inverse) {
        double gap = 0;
        for (int k = 0; k < some.count; k++) {
            int i = some.which[k];
            double r = numbers[residuals + i];
            gap += room(i, r);
            double moved = best(i, r, inverse[i]);
            double by = moved - alpha[i];
            if (by != 0) {
                alpha[i] = moved;
                subtract(i, by);
            }
        }
        return gap;
    }

    /** Residuals follow a move of α_i. */
    private void subtract(int i, double by) {
        double[] x = numbers;
        int row = q + i * pitch;
        int to = residuals;
        for (int k = 0; k < pitch; k += WIDTH) {
            DoubleVector change = DoubleVector.fromArray(V, x, row + k).mul(by);
            DoubleVector.fromArray(V, x, to + k).sub(change).intoArray(x, to + k);
        }
    }
}
