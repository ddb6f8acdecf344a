package org.theoremcheck.generators;

import org.theoremcheck.engine.problem.MatrixNorm;

/**
 * The set of d×o matrices whose norm is at most a radius, per lane. A matrix is d·o consecutive rows of a lane-innermost
 * array, starting at row {@code from}, row-major. With o = 1 it is the ball in R^d.
 */
record Region(MatrixNorm norm, int d, int o) {
    /** Singular values are found to about 2⁻⁴⁵, relatively; the boundary is kept this far away. */
    private static final double MARGIN = 0x1p-38;

    static Region ball(int d) {
        return new Region(MatrixNorm.FROBENIUS, d, 1);
    }

    int width() {
        return d * o;
    }

    /** Scales every matrix to this norm, up to rounding; with column norms, every column. A zero matrix stays. */
    void place(double[] v, int from, int lanes, double[] target) {
        switch (norm) {
            case FROBENIUS -> Ball.place(v, from, width(), lanes, target);
            case SPECTRAL -> {
                double[] factor = new double[lanes];
                for (int l = 0; l < lanes; l++) {
                    double greatest = Spectrum.norm(v, from, d, o, lanes, l);
                    factor[l] = greatest == 0 ? 1 : target[l] / greatest;
                }
                Ball.scale(v, from, width(), lanes, factor);
            }
            case COLUMNS -> byColumns(v, from, lanes, (column) -> Ball.place(column, 0, d, lanes, target));
        }
    }

    /** Shrinks every matrix outside the region, so that the hypothesis holds in exact arithmetic. */
    void confine(double[] v, int from, int lanes, double[] radius) {
        switch (norm) {
            case FROBENIUS -> Ball.confine(v, from, width(), lanes, radius);
            case SPECTRAL -> {
                double[] factor = new double[lanes];
                for (int l = 0; l < lanes; l++) {
                    double greatest = Spectrum.norm(v, from, d, o, lanes, l);
                    boolean inside = greatest < radius[l] * (1 - MARGIN / 2);
                    factor[l] = inside ? 1 : radius[l] / greatest * (1 - MARGIN);
                }
                Ball.scale(v, from, width(), lanes, factor);
            }
            case COLUMNS -> byColumns(v, from, lanes, (column) -> Ball.confine(column, 0, d, lanes, radius));
        }
    }

    private void byColumns(double[] v, int from, int lanes, java.util.function.Consumer<double[]> change) {
        for (int c = 0; c < o; c++) {
            double[] column = new double[d * lanes];
            for (int j = 0; j < d; j++) {
                System.arraycopy(v, (from + j * o + c) * lanes, column, j * lanes, lanes);
            }
            change.accept(column);
            for (int j = 0; j < d; j++) {
                System.arraycopy(column, j * lanes, v, (from + j * o + c) * lanes, lanes);
            }
        }
    }
}
