package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.LaneArithmetic;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The empirical Rademacher complexity R̂_ℓ(F) = E_σ sup_f |(2/ℓ) Σ σ_if(z_i)|, exactly: a sum over all signs, of which σ and −σ
 * count once.
 *
 * @see <a href="https://www.jmlr.org/papers/v3/bartlett02a.html">Bartlett, Mendelson (2002), Definition 2</a>
 */
public final class Rademacher {
    /** 2¹³ sign vectors are the most that are enumerated. */
    private static final int MOST_EXAMPLES = 14;

    private Rademacher() {}

    /** Of finitely many functions. @param values f_r(z_i), n×ℓ, ℓ ≤ 14 */
    public static Lanes ofFunctions(Matrix values) {
        int l = values.columns();
        Matrix signs = signs(values.entries().arithmetic(), l);
        Lanes sums = signs.timesTranspose(values).entries().abs();
        return sums.greatestEvery(values.rows()).mean().times(2.0).over(l);
    }

    /** Of the linear functions ⟨v, ·⟩ with ‖v‖ ≤ B: (2B/ℓ)·E‖Σ σ_ix_i‖. @param x the points as rows, ℓ×d, ℓ ≤ 14 */
    public static Lanes ofBall(Matrix x, Lanes radius) {
        Matrix signs = signs(x.entries().arithmetic(), x.rows());
        Lanes norms = signs.times(x).entries().square().sumEvery(x.columns()).sqrt();
        return norms.mean().times(radius).times(2).over(x.rows());
    }

    /** All σ with σ_1 = 1, 2^(ℓ−1)×ℓ, shared by all lanes. */
    private static Matrix signs(LaneArithmetic arithmetic, int l) {
        if (l > MOST_EXAMPLES) {
            throw new IllegalArgumentException(
                    "ℓ is " + l + ", and 2^" + (l - 1) + " sign vectors are too many; pass at most " + MOST_EXAMPLES);
        }
        int count = 1 << (l - 1);
        double[] signs = new double[count * l];
        for (int s = 0; s < count; s++) {
            for (int i = 0; i < l; i++) {
                signs[s * l + i] = (((s << 1) >> i) & 1) == 0 ? 1 : -1;
            }
        }
        return new Matrix(arithmetic.of(signs, count * l, 1), count, l);
    }
}
