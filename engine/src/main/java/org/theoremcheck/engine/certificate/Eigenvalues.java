package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Eigenvalues of symmetric matrices, one matrix per lane, by Jacobi's rotations: sweeps over all pairs (p, q), each turned so
 * that a_pq vanishes. Off-diagonal entries fall quadratically once they are small.
 *
 * @see <a href="https://doi.org/10.1515/crll.1846.30.51">Jacobi (1846)</a>
 */
public final class Eigenvalues {
    /** Enough for 50 digits: six to eight sweeps reach double precision, and each further one doubles the digits. */
    private static final int SWEEPS = 12;

    private Eigenvalues() {}

    /** All eigenvalues, in no order. @param a symmetric n×n, not modified @return n rows */
    public static Lanes of(Matrix a) {
        int n = a.rows();
        Lanes[][] rest = new Lanes[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rest[i][j] = a.entries().row(i * n + j);
            }
        }
        for (int sweep = 0; n > 1 && sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(rest, p, q);
                }
            }
        }
        Lanes[] diagonal = new Lanes[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = rest[i][i];
        }
        return a.entries().arithmetic().stack(diagonal);
    }

    /** λ_min, one row. */
    public static Lanes least(Matrix a) {
        return of(a).least();
    }

    /** λ_max, one row. */
    public static Lanes greatest(Matrix a) {
        return of(a).greatest();
    }

    /** tan φ = 2a_pq/(d + sign(d)·(d² + 4a_pq²)^½) with d = a_qq − a_pp, the smaller of the two angles; 0 where a_pq = 0. */
    private static void rotate(Lanes[][] a, int p, int q) {
        Lanes off = a[p][q];
        Lanes d = a[q][q].minus(a[p][p]);
        Lanes root = d.square().plus(off.square().times(4)).sqrt();
        Lanes below = d.atLeast(0).choose(d.plus(root), d.minus(root));
        Lanes none = off.equalTo(0).or(below.equalTo(0));
        Lanes zero = off.times(0);
        Lanes tangent = none.choose(zero, off.times(2).over(none.choose(zero.plus(1), below)));
        Lanes cosine = zero.plus(1).over(tangent.square().plus(1).sqrt());
        Lanes sine = tangent.times(cosine);
        a[p][p] = a[p][p].minus(tangent.times(off));
        a[q][q] = a[q][q].plus(tangent.times(off));
        a[p][q] = zero;
        a[q][p] = zero;
        for (int i = 0; i < a.length; i++) {
            if (i != p && i != q) {
                Lanes ip = a[i][p];
                Lanes iq = a[i][q];
                a[i][p] = cosine.times(ip).minus(sine.times(iq));
                a[i][q] = sine.times(ip).plus(cosine.times(iq));
                a[p][i] = a[i][p];
                a[q][i] = a[i][q];
            }
        }
    }
}
