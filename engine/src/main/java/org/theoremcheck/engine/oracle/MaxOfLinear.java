package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;

/**
 * f(x) = max_i ⟨h_i, x⟩ + (λ/2)·‖x‖², i = 1 … n+1, x ∈ R^n, where h_i has a_j in places j &lt; i, −b_i in place i and 0 after
 * it: the function on which the last iterate of subgradient descent is worst. The subgradient is that of the active index,
 * the smallest of those within 10⁻¹² of the maximum.
 *
 * @param rise a, n rows
 * @param fall b, n rows
 * @param bowl λ ≥ 0, one row
 * @see <a href="https://arxiv.org/abs/1812.05217">Harvey, Liaw, Plan, Randhawa (2019), Section 4</a>
 */
public record MaxOfLinear(Lanes rise, Lanes fall, Lanes bowl) implements Whole {
    private static final double TIE = 1e-12;

    @Override
    public Lanes risk(Lanes x) {
        return slopes(x).greatest().plus(bowl.times(x.normSquared()).over(2));
    }

    @Override
    public Lanes gradient(Lanes x) {
        return evaluate(x).gradient();
    }

    @Override
    public Evaluation evaluate(Lanes x) {
        int n = rise.rows();
        Lanes slopes = slopes(x);
        Lanes greatest = slopes.greatest();
        Lanes active = slopes.atLeast(greatest.minus(TIE));
        Lanes from = sums(active).above(0).choose(1, 0);
        // Rows from the first active index on; it alone differs from the row before.
        Lanes before = shifted(from);
        Lanes here = from.minus(before).slice(0, n);
        Lanes after = from.slice(0, n).not();
        Lanes g = rise.times(after).minus(fall.times(here)).plus(bowl.times(x));
        return new Evaluation(greatest.plus(bowl.times(x.normSquared()).over(2)), g);
    }

    /** ⟨h_i, x⟩ for i = 1 … n+1. */
    private Lanes slopes(Lanes x) {
        Lanes zero = x.row(0).minus(x.row(0));
        Lanes below = shifted(x.arithmetic().stack(sums(rise.times(x)), zero));
        return below.minus(x.arithmetic().stack(fall.times(x), zero));
    }

    /** Row r becomes row r + 1; row 0 becomes 0, the last row is lost. */
    private static Lanes shifted(Lanes a) {
        return a.arithmetic().stack(a.row(0).minus(a.row(0)), a.slice(0, a.rows() - 1));
    }

    /** Σ_{q ≤ r} a[q] for every row r, by doubling. */
    private static Lanes sums(Lanes a) {
        Lanes sums = a;
        Lanes zero = a.row(0).minus(a.row(0));
        for (int reach = 1; reach < a.rows(); reach *= 2) {
            sums = sums.plus(a.arithmetic().stack(zero.broadcast(reach, a.lanes()), sums.slice(0, a.rows() - reach)));
        }
        return sums;
    }
}
