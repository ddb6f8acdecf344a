package org.theoremcheck.kernels.boxqp;

import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/** The maximum of Σ ε_iα_i − ½αᵀQα over the box in rationals: every one of the 3ⁿ active sets is tried. */
final class ActiveSets {
    private final BigFraction[][] q;
    private final BigFraction[] target;
    private final BigFraction[] box;

    ActiveSets(BigFraction[][] q, BigFraction[] target, BigFraction[] box) {
        this.q = q;
        this.target = target;
        this.box = box;
    }

    BigFraction maximum() {
        int n = target.length;
        BigFraction best = BigFraction.ZERO;
        int sets = (int) Math.pow(3, n);
        for (int set = 0; set < sets; set++) {
            BigFraction[] alpha = stationary(set);
            boolean inside = true;
            for (int i = 0; i < n; i++) {
                inside &= alpha[i].compareTo(BigFraction.ZERO) >= 0 && alpha[i].compareTo(box[i]) <= 0;
            }
            best = inside && value(alpha).compareTo(best) > 0 ? value(alpha) : best;
        }
        return best;
    }

    private BigFraction value(BigFraction[] alpha) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < alpha.length; i++) {
            sum = sum.add(alpha[i].multiply(target[i]));
            for (int j = 0; j < alpha.length; j++) {
                sum = sum.subtract(alpha[i].multiply(q[i][j]).multiply(alpha[j]).divide(2));
            }
        }
        return sum;
    }

    /** The stationary point with coordinates at 0, at C or free by the ternary digits of the set; free ones without a pivot are 0. */
    private BigFraction[] stationary(int set) {
        int n = target.length;
        int[] digit = new int[n];
        for (int i = 0, rest = set; i < n; i++, rest /= 3) {
            digit[i] = rest % 3;
        }
        BigFraction[][] rows = new BigFraction[n][n + 1];
        for (int i = 0; i < n; i++) {
            Arrays.fill(rows[i], BigFraction.ZERO);
            if (digit[i] == 2) {
                System.arraycopy(q[i], 0, rows[i], 0, n);
                rows[i][n] = target[i];
            } else {
                rows[i][i] = BigFraction.ONE;
                rows[i][n] = digit[i] == 0 ? BigFraction.ZERO : box[i];
            }
        }
        return eliminate(rows);
    }

    private static BigFraction[] eliminate(BigFraction[][] rows) {
        int n = rows.length;
        int[] pivotOf = new int[n];
        Arrays.fill(pivotOf, -1);
        int top = 0;
        for (int c = 0; c < n; c++) {
            int pivot = top;
            while (pivot < n && rows[pivot][c].equals(BigFraction.ZERO)) {
                pivot++;
            }
            if (pivot == n) {
                continue;
            }
            BigFraction[] swap = rows[pivot];
            rows[pivot] = rows[top];
            rows[top] = swap;
            for (int r = 0; r < n; r++) {
                BigFraction factor = rows[r][c].divide(rows[top][c]);
                for (int k = c; k <= n && r != top; k++) {
                    rows[r][k] = rows[r][k].subtract(factor.multiply(rows[top][k]));
                }
            }
            pivotOf[c] = top++;
        }
        BigFraction[] x = new BigFraction[n];
        for (int c = 0; c < n; c++) {
            x[c] = pivotOf[c] < 0 ? BigFraction.ZERO : rows[pivotOf[c]][n].divide(rows[pivotOf[c]][c]);
        }
        return x;
    }
}
