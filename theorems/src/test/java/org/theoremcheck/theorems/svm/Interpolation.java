package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The shortest z with ⟨z, s_i⟩ = ε for all rows s_i, by Gram–Schmidt: z = Σ c_iq_i with Lc = ε1 and s_i = Σ_j L_ijq_j.
 *
 * @param independent mask: each row is at least 2⁻⁶ of its length away from the span of those before
 * @param normSquared ‖z‖² = ‖c‖²
 */
record Interpolation(Lanes independent, Lanes normSquared) {
    private static final double ANGLE = 0x1p-6;

    static Interpolation of(Matrix rows, Lanes target) {
        Lanes[] basis = new Lanes[rows.rows()];
        Lanes[] c = new Lanes[rows.rows()];
        Lanes all = target.equalTo(target);
        Lanes square = target.times(0);
        for (int i = 0; i < rows.rows(); i++) {
            Lanes rest = rows.row(i);
            Lanes missing = target;
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
            square = square.plus(c[i].square());
        }
        return new Interpolation(all, square);
    }
}
