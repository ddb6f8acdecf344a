package org.theoremcheck.generators;

/** Greatest singular values of small matrices, by Jacobi rotations of the smaller Gram matrix. */
final class Spectrum {
    private static final int SWEEPS = 12;

    private Spectrum() {}

    /** ‖V‖_op of one lane's d×o matrix; relative error below 2⁻⁴⁵ for d·o ≤ 64. */
    static double norm(double[] v, int from, int d, int o, int lanes, int lane) {
        boolean wide = o > d;
        int n = Math.min(d, o);
        double[][] gram = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int t = 0; t < Math.max(d, o); t++) {
                    double left = v[(from + (wide ? i * o + t : t * o + i)) * lanes + lane];
                    double right = v[(from + (wide ? j * o + t : t * o + j)) * lanes + lane];
                    gram[i][j] += left * right;
                }
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    rotate(gram, i, j);
                }
            }
        }
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            greatest = Math.max(greatest, gram[i][i]);
        }
        return Math.sqrt(greatest);
    }

    /** One rotation that annihilates the entries (p, q) and (q, p) of a symmetric matrix. */
    private static void rotate(double[][] a, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int r = 0; r < a.length; r++) {
            double left = a[r][p];
            double right = a[r][q];
            a[r][p] = c * left - s * right;
            a[r][q] = s * left + c * right;
        }
        for (int r = 0; r < a.length; r++) {
            double left = a[p][r];
            double right = a[q][r];
            a[p][r] = c * left - s * right;
            a[q][r] = s * left + c * right;
        }
    }
}
