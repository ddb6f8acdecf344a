package org.theoremcheck.kernels.boxqp;

/** With Q given: a move changes all residuals, along Q's row. */
final class GramAscent extends OneAscent {
    private final int pitch;
    private final int residuals;
    private int q;

    GramAscent(int n, Workspace workspace) {
        super(n, workspace);
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
    double curvature(int i) {
        return numbers[q + i * pitch + i];
    }

    @Override
    void rest() {
        System.arraycopy(target, 0, numbers, residuals, n);
    }

    @Override
    double residual(int i) {
        return numbers[residuals + i];
    }

    @Override
    void move(int i, double by) {
        subtract(numbers, q + i * pitch, by, residuals, pitch);
    }

    @Override
    double sweep(int[] which, int count, double[] inverse) {
        double gap = 0;
        for (int k = 0; k < count; k++) {
            int i = which[k];
            double r = numbers[residuals + i];
            gap += room(i, r);
            double moved = best(i, r, inverse[i]);
            double by = moved - alpha[i];
            if (by != 0) {
                alpha[i] = moved;
                subtract(numbers, q + i * pitch, by, residuals, pitch);
            }
        }
        return gap;
    }
}
