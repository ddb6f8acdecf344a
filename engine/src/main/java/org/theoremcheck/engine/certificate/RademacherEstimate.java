package org.theoremcheck.engine.certificate;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The empirical Rademacher complexity R̂_ℓ(F) = E_σ Z, Z = sup_f |(2/ℓ) Σ σ_if(z_i)|, from M drawn sign vectors, for samples with too many signs for {@link Rademacher}:
 *
 * <pre>
 * |Z̄ − R̂_ℓ(F)| ≤ (4/ℓ)·√(Σ_i sup_f f(z_i)²·ln(2/δ)/(2M))     with probability ≥ 1 − δ over the signs,
 * </pre>
 *
 * <p>because a sign of one vector moves Z̄ by at most (4/(ℓM))·sup_f |f(z_i)|.
 *
 * @param mean Z̄, one row
 * @param radius the right-hand side, one row
 * @see <a href="https://doi.org/10.1017/CBO9781107359949.008">McDiarmid (1989), On the method of bounded differences, Lemma 1.2</a>
 */
public record RademacherEstimate(Lanes mean, Lanes radius) {

    /**
     * Of finitely many functions.
     *
     * @param values f_r(z_i), n×ℓ
     * @param signs σ = ±1 as rows, M×ℓ
     * @param delta δ in (0, 1)
     */
    public static RademacherEstimate ofFunctions(Matrix values, Matrix signs, double delta) {
        int l = requireFitting(values.columns(), signs, delta);
        Lanes sums = signs.timesTranspose(values).entries().abs();
        Lanes suprema = sums.greatestEvery(values.rows()).times(2).over(l);
        Lanes squares = values.transpose()
                .entries()
                .square()
                .greatestEvery(values.rows())
                .sum();
        return of(suprema, squares, l, delta);
    }

    /**
     * Of the linear functions ⟨v, ·⟩ with ‖v‖ ≤ B: Z = (2B/ℓ)‖Σ σ_ix_i‖, sup_f |f(x_i)| = B‖x_i‖.
     *
     * @param x the points as rows, ℓ×d
     * @param ball B, one row
     * @param signs σ = ±1 as rows, M×ℓ
     * @param delta δ in (0, 1)
     */
    public static RademacherEstimate ofBall(Matrix x, Lanes ball, Matrix signs, double delta) {
        int l = requireFitting(x.rows(), signs, delta);
        Lanes norms = signs.times(x).entries().square().sumEvery(x.columns()).sqrt();
        Lanes squares = x.entries().normSquared().times(ball.square());
        return of(norms.times(ball).times(2).over(l), squares, l, delta);
    }

    /** M·ℓ numbers of [0, 1) as M sign vectors, +1 below ½. @param uniform M·ℓ rows */
    public static Matrix signs(Lanes uniform, int l) {
        return new Matrix(uniform.below(0.5).times(2).minus(1), uniform.rows() / l, l);
    }

    private static int requireFitting(int l, Matrix signs, double delta) {
        if (signs.columns() != l || !(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("found vectors of " + signs.columns() + " signs and δ = " + delta
                    + "; pass vectors of " + l + ", and δ in (0, 1)");
        }
        return l;
    }

    private static RademacherEstimate of(Lanes values, Lanes squares, int l, double delta) {
        double share = Math.log(2 / delta) / (2.0 * values.rows());
        return new RademacherEstimate(
                values.mean(), squares.times(share).sqrt().times(4).over(l));
    }

    /** The lower end, ≥ 0. */
    public Lanes below() {
        return mean.minus(radius).max(0);
    }

    /** The upper end. */
    public Lanes above() {
        return mean.plus(radius);
    }
}
