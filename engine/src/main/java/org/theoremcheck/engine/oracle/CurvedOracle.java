package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** A risk with second derivatives. */
public interface CurvedOracle extends Oracle {
    /** ∇²f(w)·v. @param v a direction, as many rows as {@code w} */
    Lanes hessianVector(Lanes w, Lanes v);

    /** ⟨v, ∇²f(w)·v⟩, one row. */
    default Lanes curvature(Lanes w, Lanes v) {
        return v.dot(hessianVector(w, v));
    }

    /** ∇²f(w), column by column. @return shape p×p for p rows of {@code w} */
    default Matrix hessian(Lanes w) {
        int p = w.rows();
        Lanes[] columns = new Lanes[p];
        for (int i = 0; i < p; i++) {
            columns[i] = hessianVector(w, unit(w, i));
        }
        // A Hessian is symmetric, so its columns may stand as its rows.
        return new Matrix(w.arithmetic().stack(columns), p, p);
    }

    /** The i-th unit vector, as many rows and lanes as {@code like}. */
    static Lanes unit(Lanes like, int i) {
        Lanes[] entries = new Lanes[like.rows()];
        for (int r = 0; r < entries.length; r++) {
            entries[r] = like.row(r).times(0).plus(r == i ? 1 : 0);
        }
        return like.arithmetic().stack(entries);
    }
}
