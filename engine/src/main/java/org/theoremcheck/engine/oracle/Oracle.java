package org.theoremcheck.engine.oracle;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/** A risk f(w) = (1/m)·Σ_i ℓ_i(w) of one flattened block of parameters w, for every lane at once. */
public interface Oracle {
    /** f(w), one row. */
    Lanes risk(Lanes w);

    /** ∇f(w), as many rows as {@code w}; at kinks the derivative stated by the paper. */
    Lanes gradient(Lanes w);

    /** m, the number of examples; 1 for a function that is no mean over examples. */
    int examples();

    /**
     * The mean of the losses of the drawn examples, f_t(w) = (1/b)·Σ_q ℓ_{index[q]}(w).
     *
     * @param index whole numbers in [0, m), shape (b, lanes); repetitions count twice
     */
    Oracle minibatch(Lanes index);

    /** f(w) and ∇f(w) together, which shares their forward pass where there is one. */
    default Evaluation evaluate(Lanes w) {
        return new Evaluation(risk(w), gradient(w));
    }

    /**
     * The size against which rounding errors of a risk are measured, ≥ 0, one row: the risk of outputs that are all 0, or
     * 0 if unknown.
     *
     * @param w any point; says which backend and how many lanes
     */
    default Lanes scale(Lanes w) {
        return w.arithmetic().constant(0);
    }

    /** Multiply-adds of one {@link #evaluate}, per lane, matrix products only; 0 if unknown. */
    default long multiplyAdds() {
        return 0;
    }

    /** Gradients of single examples: row i is ∇ℓ_i(w). @return shape m×P */
    default Matrix exampleGradients(Lanes w) {
        Lanes[] rows = new Lanes[examples()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = minibatch(w.arithmetic().constant(i)).gradient(w);
        }
        return new Matrix(w.arithmetic().stack(rows), rows.length, w.rows());
    }
}
