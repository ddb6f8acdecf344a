package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The shortest z with ⟨z, s_i⟩ = ε_i for all rows s_i, by Gram–Schmidt: z = Σ c_iq_i with Lc = ε and s_i = Σ_j L_ijq_j.
 *
 * @param independent mask: each row is at least 2⁻⁶ of its length away from the span of those before
 * @param z P rows
 */
record Interpolation(Lanes independent, Lanes z) {
    private static final double ANGLE = 0x1p-6;

    /** ‖z‖². */
    Lanes normSquared() {
        return z.normSquared();
    }

    /** @param target ε, one row or one per row of the matrix */
    static Interpolation of(Matrix rows, Lanes target) {
        Lanes[] basis = new Lanes[rows.rows()];
        Lanes[] c = new Lanes[rows.rows()];
        Lanes all = target.row(0).equalTo(target.row(0));
        Lanes z = rows.row(0).times(0);
        for (int i = 0; i < rows.rows(); i++) {
            Lanes rest = rows.row(i);
            Lanes missing = target.row(Math.min(i, target.rows() - 1));
            for (int j = 0; j < i; j++) {
                Lanes along = rest.dot(basis[j]);
                rest = rest.minus(basis[j].times(along));
                missing = missing.minus(c[j].times(along));
            }
            Lanes away = rest.norm();
            Lanes own = away.above(rows.row(i).norm().times(ANGLE));
            all = all.and(own);
            Lanes length = own.choose(away, own.not());
            basis[i] = rest.over(length);
            c[i] = missing.over(length);
            z = z.plus(basis[i].times(c[i]));
        }
        return new Interpolation(all, z);
    }
}
