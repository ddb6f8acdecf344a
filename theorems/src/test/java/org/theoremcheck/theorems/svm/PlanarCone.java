package org.theoremcheck.theorems.svm;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * The vectors s_1 … s_n of the plane: is there a d with all ⟨s_i, d⟩ &gt; 0, and does a nonnegative nonzero combination vanish? Both by
 * polynomials of the coordinates, whose signs 50 digits decide exactly.
 *
 * @param s n×2
 */
record PlanarCone(Matrix s) {

    private Lanes x(int i) {
        return s.row(i).row(0);
    }

    private Lanes y(int i) {
        return s.row(i).row(1);
    }

    private Lanes cross(int i, int j) {
        return x(i).times(y(j)).minus(y(i).times(x(j)));
    }

    private Lanes dot(int i, int j) {
        return x(i).times(x(j)).plus(y(i).times(y(j)));
    }

    /** Mask: one of the candidates d is such a direction. */
    Lanes hasDirection() {
        Lanes any = x(0).times(0);
        for (int i = 0; i < s.rows(); i++) {
            any = any.or(isDirection(x(i), y(i)));
            for (int j = 0; j < s.rows(); j++) {
                // Inside the cone from s_i to s_j, both edges turned by a right angle into it.
                any = any.or(isDirection(y(j).minus(y(i)), x(i).minus(x(j))));
            }
        }
        return any;
    }

    private Lanes isDirection(Lanes dx, Lanes dy) {
        Lanes all = dx.equalTo(dx);
        for (int i = 0; i < s.rows(); i++) {
            all = all.and(x(i).times(dx).plus(y(i).times(dy)).above(0));
        }
        return all;
    }

    /** Mask: some s_i is 0, or two of them point in opposite directions. */
    Lanes ofOneOrTwo() {
        Lanes any = x(0).times(0);
        for (int i = 0; i < s.rows(); i++) {
            any = any.or(dot(i, i).equalTo(0));
            for (int j = 0; j < i; j++) {
                any = any.or(cross(i, j).equalTo(0).and(dot(i, j).below(0)));
            }
        }
        return any;
    }

    /** Mask: (s_b×s_c)·s_a + (s_c×s_a)·s_b + (s_a×s_b)·s_c = 0 has coefficients of one sign, not all 0, for some three. */
    Lanes ofThree() {
        Lanes any = x(0).times(0);
        for (int a = 0; a < s.rows(); a++) {
            for (int b = 0; b < a; b++) {
                for (int c = 0; c < b; c++) {
                    any = any.or(ofOneSign(cross(b, c), cross(c, a), cross(a, b)));
                }
            }
        }
        return any;
    }

    private static Lanes ofOneSign(Lanes p, Lanes q, Lanes r) {
        Lanes least = p.min(q).min(r);
        Lanes greatest = p.max(q).max(r);
        return least.atLeast(0).and(greatest.above(0)).or(greatest.atMost(0).and(least.below(0)));
    }
}
