package org.theoremcheck.engine.certificate;

import java.util.Arrays;
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

    /** Up to here the weights are exact in doubles. */
    private static final int MOST_REPETITIONS = 48;

    private Rademacher() {}

    /** Of finitely many functions. @param values f_r(z_i), n×ℓ, ℓ ≤ 14 */
    public static Lanes ofFunctions(Matrix values) {
        int l = values.columns();
        Matrix signs = signs(values.entries().arithmetic(), l);
        Lanes sums = signs.timesTranspose(values).entries().abs();
        return sums.greatestEvery(values.rows()).mean().times(2.0).over(l);
    }

    /**
     * Of finitely many functions on a sample with repetitions: a sum over the binomial laws of the signs' sums, one per point.
     *
     * @param values f_r(z_a) at the points, n×a
     * @param counts how often each point occurs, a numbers ≥ 0, together 1 to {@value #MOST_REPETITIONS}
     */
    public static Lanes ofFunctions(Matrix values, int... counts) {
        int l = Arrays.stream(counts).sum();
        if (l > MOST_REPETITIONS || counts.length != values.columns()) {
            throw new IllegalArgumentException(counts.length + " points occur " + l + " times, needs "
                    + values.columns() + " points and at most " + MOST_REPETITIONS + " examples");
        }
        int outcomes = Arrays.stream(counts).reduce(1, (product, k) -> product * (k + 1));
        double[] sums = new double[outcomes * counts.length];
        double[] weights = new double[outcomes];
        for (int s = 0; s < outcomes; s++) {
            int rest = s;
            weights[s] = Math.scalb(1.0, -l);
            for (int a = 0; a < counts.length; a++) {
                int negative = rest % (counts[a] + 1);
                rest /= counts[a] + 1;
                sums[s * counts.length + a] = counts[a] - 2.0 * negative;
                weights[s] *= chosen(counts[a], negative);
            }
        }
        LaneArithmetic arithmetic = values.entries().arithmetic();
        Matrix signs = new Matrix(arithmetic.of(sums, sums.length, 1), outcomes, counts.length);
        Lanes suprema = signs.timesTranspose(values).entries().abs().greatestEvery(values.rows());
        return suprema.times(arithmetic.of(weights, outcomes, 1)).sum().times(2).over(l);
    }

    /** C(n, k), exact in doubles as long as it is below 2⁵³/n. */
    private static double chosen(int n, int k) {
        double chosen = 1;
        for (int i = 0; i < k; i++) {
            chosen = chosen * (n - i) / (i + 1);
        }
        return chosen;
    }

    /**
     * Of the one function that is 1 on n of ℓ examples and 0 on the others, for n = 0 … ℓ: (2/ℓ)·E|Σ_{i≤n} σ_i|, one row per n.
     */
    public static Lanes ofIndicator(LaneArithmetic arithmetic, int l) {
        return arithmetic.stack(absoluteSums(arithmetic, l)).times(2).over(l);
    }

    /** Of all functions with values 0 and 1 on ℓ different examples: 1 + E|Σ σ_i|/ℓ, because sup_f |Σ σ_if_i| = (ℓ + |Σ σ_i|)/2. */
    public static Lanes ofSubsets(LaneArithmetic arithmetic, int l) {
        return absoluteSums(arithmetic, l)[l].over(l).plus(1);
    }

    /** E|Σ_{i≤n} σ_i| for n = 0 … ℓ: an even number of signs has that of one sign less, and E|S_{n+1}| = E|S_n|·(n + 1)/n for even n &gt; 0. */
    private static Lanes[] absoluteSums(LaneArithmetic arithmetic, int l) {
        Lanes[] sums = new Lanes[l + 1];
        sums[0] = arithmetic.constant(0);
        for (int n = 1; n <= l; n++) {
            sums[n] = n == 1
                    ? arithmetic.constant(1)
                    : n % 2 == 0 ? sums[n - 1] : sums[n - 1].times(n).over(n - 1);
        }
        return sums;
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
